using System.Diagnostics;
using Mingnuo.Content.Markdown.Parsing;

namespace Mingnuo.Tests.Content.Markdown.Parsing;

public sealed class BodyLimitsTests
{
    /// <summary>In UTF-16 code units: the largest file that is read, in ASCII.</summary>
    private const int Largest = 2_000_000;

    /// <summary>Refused in a fraction of a second; without the limits most of these take minutes. The rest is for a busy machine.</summary>
    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("[", "MN0409")]
    [InlineData("![", "MN0409")]
    [InlineData(">", "MN0409")]
    [InlineData("> ", "MN0409")]
    [InlineData("- ", null)]
    [InlineData("1. ", "MN0409")]
    [InlineData("*a ", "MN0409")]
    [InlineData("**a", "MN0409")]
    [InlineData("[a](", "MN0410")]
    [InlineData("[a]: b\n", "MN0410")]
    [InlineData("[^a]: b\n\n", "MN0410")]
    [InlineData("a\n=\n", "MN0410")]
    [InlineData("> a\n> -\n", "MN0410")]
    [InlineData("|a|b|\n|-|-|\n", "MN0410")]
    [InlineData("`a", "MN0410")]
    [InlineData("<b>", "MN0410")]
    [InlineData("<!--", "MN0410")]
    [InlineData("http://a.b ", null)]
    [InlineData(":http://", null)]
    [InlineData("汉字。\n", null)]
    public void Two_million_characters_of_anything_end_soon(string piece, string? code)
    {
        var watch = Stopwatch.StartNew();
        var found = Body.Of(string.Concat(Enumerable.Repeat(piece, Largest / piece.Length))).Found;
        Assert.Equal(code, found.SingleOrDefault()?.Kind.Code);
        Assert.True(watch.Elapsed < s_soon, $"took {watch.Elapsed}");
    }

    [Fact]
    public void A_hundred_thousand_nested_quotes_are_refused() =>
        Assert.Equal("1:1 MN0409", Body.Of(new string('>', 100_000) + "a").Mistakes);

    [Fact]
    public void Lists_nested_line_by_line_are_refused_where_they_get_too_deep()
    {
        var lists = string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', 2 * depth) + "- 甲\n"));
        Assert.Equal($"{(BodyLimits.MaxIndent / 2) + 2}:1 MN0409", Body.Of(lists).Mistakes);
    }

    [Fact]
    public void A_wide_header_over_many_short_rows_is_refused_before_it_fills_the_memory()
    {
        var table = string.Concat(Enumerable.Repeat("|a", 1000)) + "\n" + string.Concat(Enumerable.Repeat("|-", 1000)) + "\n"
            + string.Concat(Enumerable.Repeat("|a\n", 100_000));
        Assert.Equal($"{(BodyLimits.MaxCells / 1000) + 1}:1 MN0410", Body.Of(table).Mistakes);
    }

    [Fact]
    public void Nested_html_is_refused_where_it_gets_too_deep() =>
        Assert.StartsWith("201:1 MN0409", Body.Of(string.Concat(Enumerable.Repeat("<div>\n", 300))).Mistakes.Split('\n')
            .First(m => m.EndsWith("MN0409", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_long_real_document_passes()
    {
        var chapter = "## 一、目标\n\n" + string.Concat(Enumerable.Repeat("各级党组织要围绕中心、服务大局，公开承诺、认真践诺。\n", 20))
            + "\n| 项目 | 时间 |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| 家访 | [登记](a.md) |\n", 40)) + "\n- 甲\n- `乙`\n\n---\n\n";
        Assert.Empty(Body.Of(string.Concat(Enumerable.Repeat(chapter, 300))).Mistakes);
    }
}
