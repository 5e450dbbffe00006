using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Content.Diagnostics;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData(0, "a.md:1:1")]
    [InlineData(1, "a.md:1:2")]
    [InlineData(2, "a.md:1:3")] // the line end belongs to its line
    [InlineData(3, "a.md:2:1")]
    [InlineData(4, "a.md:3:1")]
    [InlineData(6, "a.md:3:3")]
    [InlineData(99, "a.md:3:3")]
    [InlineData(-1, "a.md:1:1")]
    public void An_offset_has_a_line_and_a_column(int offset, string position) =>
        Assert.Equal(position, new SourceText("a.md", "一二\n\n三四").At(offset).ToString());

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "一二")]
    [InlineData(2, "")]
    [InlineData(3, "三四")]
    [InlineData(4, "")]
    public void A_line_comes_without_its_end(int line, string text) => Assert.Equal(text, new SourceText("a.md", "一二\n\n三四").Line(line).ToString());

    [Fact]
    public void The_end_of_a_text_that_ends_a_line_stands_on_the_next() =>
        Assert.Equal("a.md:2:1", new SourceText("a.md", "一\n").At(2).ToString());
}
