namespace Mingnuo.Tests.Content.Markdown.Parsing;

public sealed class BareLinkParserTests
{
    [Theory]
    [InlineData("https://a.cn", "https://a.cn")]
    [InlineData("网址https://a.cn/b后文", "https://a.cn/b")]
    [InlineData("网址：http://a.cn。", "http://a.cn")]
    [InlineData("（https://a.cn/b）", "https://a.cn/b")]
    [InlineData("“https://a.cn/b”", "https://a.cn/b")]
    [InlineData("见 https://a.cn/b, 和", "https://a.cn/b")]
    [InlineData("(https://a.cn/b(c))", "https://a.cn/b(c)")]
    [InlineData("https://a.cn/?a=1&b=2#c", "https://a.cn/?a=1&b=2#c")]
    [InlineData("**https://a.cn/b**后", "https://a.cn/b")]
    [InlineData("~~https://a.cn/b~~", "https://a.cn/b")]
    [InlineData("https://a.cn/Müller", "https://a.cn/Müller")]
    [InlineData("| https://a.cn/b|c |\n|-|-|", "https://a.cn/b")]
    [InlineData("WWW www.a.cn/b!", "http://www.a.cn/b")]
    public void A_bare_address_is_a_link_up_to_the_end_of_the_address(string text, string address)
    {
        var html = Body.Of(text).Html;
        Assert.Contains($"<a href=\"{address.Replace("&", "&amp;", StringComparison.Ordinal)}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://")]
    [InlineData("https://localhost")]
    [InlineData("https://.cn")]
    [InlineData("https://a..cn")]
    [InlineData("https://用户")]
    [InlineData("xhttps://a.cn")]
    [InlineData("ahttp://a.cn")]
    [InlineData("www.")]
    [InlineData("wwwa.cn")]
    [InlineData("ftp://a.cn")]
    [InlineData("`https://a.cn`")]
    public void What_is_no_address_stays_text(string text) => Assert.DoesNotContain("<a ", Body.Of(text).Html, StringComparison.Ordinal);

    [Fact]
    public void Inside_the_text_of_a_link_it_stays_text() => Assert.Equal(
        "<p><a href=\"/mingnuo/pledges/qingtong-middle/a/\">见 https://a.cn 和 https://b.cn</a></p>",
        Body.Of("[见 https://a.cn 和 <https://b.cn>](a.md)").Html);
}
