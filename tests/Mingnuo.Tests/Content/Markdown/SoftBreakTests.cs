namespace Mingnuo.Tests.Content.Markdown;

public sealed class SoftBreakTests
{
    [Theory]
    [InlineData("承诺¦践诺")]
    [InlineData("承诺，¦践诺")]
    [InlineData("承诺¦（践诺）")]
    [InlineData("𠀀¦𠀁")]
    [InlineData("カナ¦かな")]
    [InlineData("ＡＢ¦字")]
    [InlineData("说：¦“好”")]
    [InlineData("“好。”¦“是。”")]
    [InlineData("等等……¦然后")]
    [InlineData("**承诺**¦践诺")]
    [InlineData("**承诺**¦*践诺*")]
    [InlineData("承诺<sup>二</sup>¦践诺")]
    [InlineData("[承诺](a.md)¦践诺")]
    [InlineData("`承诺`¦践诺")]
    [InlineData("&#25215;¦践诺")]
    [InlineData("| 承诺¦践诺")]
    public void Between_wide_characters_a_line_end_is_nothing(string text)
    {
        var html = Body.Of(text.Replace('¦', '\n')).Html;
        Assert.Equal(Body.Of(text.Replace("¦", "", StringComparison.Ordinal)).Html, html);
    }

    [Theory]
    [InlineData("承诺¦Linux")]
    [InlineData("Linux¦承诺")]
    [InlineData("one¦two")]
    [InlineData("12¦个")]
    [InlineData("he said—¦“yes”")]
    [InlineData("한국¦한국")]
    [InlineData("承诺¦`code`")]
    [InlineData("承诺¦https://a.cn")]
    [InlineData("承诺¦![图](a.png)")]
    public void Anywhere_else_it_stays(string text) => Assert.Contains('\n', Body.Of(text.Replace('¦', '\n')).Html);

    [Fact]
    public void In_a_quote_and_a_list_it_is_the_same() => Assert.Equal(
        "<blockquote>\n<ul>\n<li>承诺践诺</li>\n</ul>\n</blockquote>",
        Body.Of("> - 承诺\n>   践诺").Html);
}
