using Mingnuo.Content.Markdown.Links;
using Mingnuo.Content.Reading;

namespace Mingnuo.Tests.Content.Markdown.Links;

public sealed class LinkResolverTests
{
    [Theory]
    [InlineData("2012.md", "/mingnuo/pledges/qingtong-middle/2012/", "pledges/qingtong-middle/2012/", "")]
    [InlineData("./2012.md#甲", "/mingnuo/pledges/qingtong-middle/2012/#甲", "pledges/qingtong-middle/2012/", "甲")]
    [InlineData("../../pages/index.md", "/mingnuo/", "", "")]
    [InlineData("../../pages/guide/start.md", "/mingnuo/guide/start/", "guide/start/", "")]
    [InlineData("../../units/x/../y.md", "/mingnuo/units/y/", "units/y/", "")]
    [InlineData("%2e%2e/%2E%2E/units/y.md", "/mingnuo/units/y/", "units/y/", "")]
    [InlineData("../../plans/方案.pdf", "/mingnuo/plans/方案.pdf", "plans/方案.pdf", "")]
    [InlineData("%E6%96%B9%E6%A1%88.pdf", "/mingnuo/pledges/qingtong-middle/方案.pdf", "pledges/qingtong-middle/方案.pdf", "")]
    [InlineData("a b.pdf", "/mingnuo/pledges/qingtong-middle/a%20b.pdf", "pledges/qingtong-middle/a b.pdf", "")]
    [InlineData("a\"b'c%25.pdf", "/mingnuo/pledges/qingtong-middle/a%22b%27c%25.pdf", "pledges/qingtong-middle/a\"b'c%.pdf", "")]
    [InlineData("a%3Fb%23c.pdf", "/mingnuo/pledges/qingtong-middle/a%3Fb%23c.pdf", "pledges/qingtong-middle/a?b#c.pdf", "")]
    [InlineData("#%E7%94%B2-1", "#甲-1", "pledges/qingtong-middle/2011/", "甲-1")]
    [InlineData("#", "#", "pledges/qingtong-middle/2011/", "")]
    [InlineData("#a?b", "#a%3Fb", "pledges/qingtong-middle/2011/", "a?b")]
    public void A_relative_path_becomes_an_address_below_the_base_path(string url, string href, string address, string anchor) =>
        Assert.Equal(LinkTarget.Inside(href, address, anchor), Resolve(url));

    [Theory]
    [InlineData("https://a.cn", "https://a.cn")]
    [InlineData("HTTPS://a.cn/甲 乙", "HTTPS://a.cn/甲%20乙")]
    [InlineData("http://a.cn/%7e%zz?a=1&b=\"", "http://a.cn/%7e%25zz?a=1&b=%22")]
    [InlineData("https://a.cn/@x", "https://a.cn/@x")]
    [InlineData("mailto:a@b.cn?subject=x", "mailto:a@b.cn?subject=x")]
    public void A_foreign_address_keeps_its_escapes_and_gets_those_it_lacks(string url, string href) =>
        Assert.Equal(LinkTarget.Outside(href), Resolve(url));

    [Theory]
    [InlineData("", "MN0415")]
    [InlineData(" ", "MN0415")]
    [InlineData("../../../x.md", "MN0406")]
    [InlineData("%2e%2e/%2e%2e/%2e%2e/x.md", "MN0406")]
    [InlineData("..%2f..%2f..%2fx.md", "MN0406")]
    [InlineData("../../x.md/../../../x.md", "MN0406")]
    [InlineData("..\\x.md", "MN0411")]
    [InlineData("..%5cx.md", "MN0411")]
    [InlineData("a%00.md", "MN0411")]
    [InlineData("a\ufffd.md", "MN0411")]
    [InlineData("a\u200b.md", "MN0411")]
    [InlineData("https://a.cn/\u202egnp.exe", "MN0411")]
    [InlineData("/x.md", "MN0407")]
    [InlineData("%2Fx.md", "MN0407")]
    [InlineData("x", "MN0407")]
    [InlineData("x/", "MN0407")]
    [InlineData("..", "MN0407")]
    [InlineData(".md", "MN0407")]
    [InlineData("x.md?y", "MN0407")]
    [InlineData("?y", "MN0407")]
    [InlineData("C:\\x.md", "MN0404")]
    [InlineData("C:/x.md", "MN0404")]
    [InlineData("a:b.md", "MN0404")]
    [InlineData("tel:110", "MN0404")]
    [InlineData("https://", "MN0404")]
    [InlineData(" https://a.cn", "MN0404")]
    [InlineData("http:a.cn", "MN0404")]
    [InlineData("//a.cn/x.md", "MN0404")]
    [InlineData("/ /a.cn/x.md", "MN0404")]
    public void Anything_else_is_refused(string url, string code) => Assert.Equal(code, Resolve(url).Mistake?.Code);

    [Fact]
    public void A_body_tells_its_links_with_what_was_written_and_where()
    {
        var links = Body.Of("甲[乙](../../units/x.md#%E4%B8%99)\n\n> ![丁](戊.png)\n>\n> [己](#庚) [辛](https://a.cn)", before: "---\n---\n").Rendered.Links;
        Assert.Equal(
            [
                "3:2 units/x/ 丙 ../../units/x.md#%E4%B8%99",
                "5:3 pledges/qingtong-middle/戊.png  戊.png",
                "7:3 pledges/qingtong-middle/2011/ 庚 #庚",
            ],
            links.Select(l => $"{l.Position.Line}:{l.Position.Column} {l.Address} {l.Anchor} {l.Written}"));
    }

    private static LinkTarget Resolve(string url) =>
        LinkResolver.Resolve(url, new ContentPath("content/pledges/qingtong-middle/2011.md"), "/mingnuo/");
}
