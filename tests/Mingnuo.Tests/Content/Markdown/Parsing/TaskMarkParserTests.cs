namespace Mingnuo.Tests.Content.Markdown.Parsing;

public sealed class TaskMarkParserTests
{
    [Theory]
    [InlineData("- [x] 甲", 1)]
    [InlineData("1. [X] 甲\n2. [ ] 乙", 2)]
    [InlineData("- 甲 [x] 乙", 0)]
    [InlineData("- [x](a.md)", 0)]
    [InlineData("- [x]甲", 0)]
    [InlineData("- 甲\n\n  [x] 乙", 0)]
    [InlineData("[x] 甲", 0)]
    public void Only_a_mark_at_the_beginning_of_an_item_is_a_task(string text, int tasks) =>
        Assert.Equal(tasks, Body.Of(text).Html.Split("role=\"img\"").Length - 1);
}
