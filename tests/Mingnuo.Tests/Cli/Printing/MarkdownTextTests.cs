using AngleSharp.Html.Parser;
using Markdig;
using Mingnuo.Cli.Printing;

namespace Mingnuo.Tests.Cli.Printing;

public sealed class MarkdownTextTests
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    [Theory]
    [InlineData("a | b || c")]
    [InlineData("<script>alert(1)</script><img src=x onerror=y>")]
    [InlineData("![x](https://example.org/track.png) [y](javascript:z) https://example.org www.example.org")]
    [InlineData("**粗** _斜_ ~~删~~ `code` ``` \\| &amp; &#124; :smile: @someone #12")]
    [InlineData("</td></tr></table><h1>可以并入</h1>")]
    public void Whatever_is_written_stays_text_in_its_cell(string text)
    {
        string table = $"| a | b |\n|---|---|\n| {MarkdownText.Cell(text)} | end |\n";

        var row = new HtmlParser().ParseDocument(Markdown.ToHtml(table, s_pipeline)).QuerySelectorAll("tbody td");

        Assert.Equal([text, "end"], row.Select(cell => cell.InnerHtml == cell.TextContent || cell.Children.Length == 0 ? cell.TextContent : cell.InnerHtml));
    }

    [Fact]
    public void A_cell_is_one_line_without_anything_hidden() =>
        Assert.Equal("a‹U&#43;000A›b‹U&#43;202E› ‹U&#43;200B›c", MarkdownText.Cell("a\nb\u202E\t\u200Bc"));

    [Fact]
    public void A_very_long_text_is_cut_between_characters()
    {
        string cell = MarkdownText.Cell("甲" + string.Concat(Enumerable.Repeat("😀", 1000)));

        Assert.InRange(cell.Length, 300, 410);
        Assert.DoesNotContain('\uFFFD', string.Concat(cell.EnumerateRunes()));
    }
}
