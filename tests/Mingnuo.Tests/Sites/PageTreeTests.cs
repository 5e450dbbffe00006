using AngleSharp.Dom;

namespace Mingnuo.Tests.Sites;

/// <summary>Pages nest to any depth; each folder has a page that lists what stands in it.</summary>
public sealed class PageTreeTests
{
    [Fact]
    public void Every_folder_has_a_list_with_or_without_a_page_of_its_own()
    {
        using TestHub hub = TestHub.Bare($"{Page("a/b/c/d/e", "title: 深")}{Page("a/b/index", "title: 中")}{Page("a/b/z", "title: 旁")}");

        BuiltSite site = hub.Site();

        Assert.Equal(["", "404.html", "a/", "a/b/", "a/b/c/", "a/b/c/d/", "a/b/c/d/e/", "a/b/z/", "search/"], site.Pages.Order(StringComparer.Ordinal));
        Assert.Equal(["中"], Listed(site, "a/"));
        Assert.Equal(["c", "旁"], Listed(site, "a/b/"));
        Assert.Equal(["d"], Listed(site, "a/b/c/"));
        Assert.Equal(["深"], Listed(site, "a/b/c/d/"));
        Assert.Equal([], Listed(site, "a/b/c/d/e/"));
        Assert.Equal("a", Heading(site, "a/"));
        Assert.Equal("中", Heading(site, "a/b/"));
    }

    [Fact]
    public void A_page_beside_a_folder_of_its_name_is_that_folder_s_page()
    {
        using TestHub hub = TestHub.Bare($"{Page("a", "title: 甲")}{Page("a/b", "title: 乙")}");

        BuiltSite site = hub.Site();

        Assert.Equal("甲", Heading(site, "a/"));
        Assert.Equal(["乙"], Listed(site, "a/"));
    }

    [Fact]
    public void Breadcrumbs_lead_from_the_home_page_through_every_folder()
    {
        using TestHub hub = TestHub.Bare($"{Page("a/b/c/d", "title: 深")}{Page("a/b/index", "title: 中")}");

        IElement[] links = [.. hub.Site().Page("a/b/c/d/").QuerySelectorAll("nav[aria-label=当前位置] a")];

        Assert.Equal(["首页", "a", "中", "c"], links.Select(l => l.TextContent));
        Assert.Equal(["/hub/", "/hub/a/", "/hub/a/b/", "/hub/a/b/c/"], links.Select(l => l.GetAttribute("href")));
    }

    [Fact]
    public void A_list_goes_by_order_then_newest_then_title()
    {
        using TestHub hub = TestHub.Bare(string.Concat(
            Page("n/a", "title: 丙"),
            Page("n/b", "title: 乙\ndate: 2011-01-01"),
            Page("n/c", "title: 甲\ndate: 2011-02-01"),
            Page("n/d", "title: 丁\norder: 10"),
            Page("n/e", "title: 戊\norder: 9\ndate: 2010-01-01"),
            Page("n/f", "title: 己\norder: 9\ndate: 2010-01-02"),
            Page("n/g", "title: 一"),
            Page("n/h/index", "title: 辛\norder: 0")));

        Assert.Equal(["辛", "己", "戊", "丁", "甲", "乙", "一", "丙"], Listed(hub.Site(), "n/"));
    }

    [Fact]
    public void What_the_text_of_a_folder_s_page_links_to_is_not_listed_again()
    {
        using TestHub hub = TestHub.Bare(string.Concat(
            Page("n/index", "title: 目录", "先看[乙](b.md#一)。"),
            Page("n/a", "title: 甲"),
            Page("n/b", "title: 乙", "## 一\n\n二")));

        Assert.Equal(["甲"], Listed(hub.Site(), "n/"));
    }

    [Fact]
    public void The_fields_of_a_page_are_shown()
    {
        using TestHub hub = TestHub.Bare(Page("n/a", "title: 标题\ndate: 2011年2月3日\nsummary: 摘要。", "正文。"));

        BuiltSite site = hub.Site();
        IDocument page = site.Page("n/a/");

        Assert.Equal("标题", Heading(site, "n/a/"));
        Assert.Equal("标题 - 站", page.Title);
        Assert.Equal("2011-02-03", page.QuerySelector("main time")!.GetAttribute("datetime"));
        Assert.Equal("正文。", page.QuerySelector("main > p:not(:has(time))")!.TextContent);
        Assert.Equal("摘要。", page.QuerySelector("meta[name=Description]")!.GetAttribute("content"));
        Assert.Equal("2011-02-03 00:00", page.QuerySelector("meta[name=PubDate]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(250, 3)]
    public void A_long_list_is_cut_into_pages_of_a_hundred(int count, int pages)
    {
        using TestHub hub = TestHub.Bare(string.Concat(Enumerable.Range(0, count).Select(i => Page($"n/p{i:000}", $"title: 第{i:000}页"))) + Page("n/index", "title: 消息", "开头的话。"));

        BuiltSite site = hub.Site();
        string[] lists = ["n/", .. Enumerable.Range(2, pages - 1).Select(p => $"n/page/{p}/")];

        Assert.Equal(lists, site.Pages.Where(p => p == "n/" || p.StartsWith("n/page/", StringComparison.Ordinal)));
        Assert.All(lists[..^1], list => Assert.Equal(100, Listed(site, list).Count()));
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"第{i:000}页"), lists.SelectMany(list => Listed(site, list)));
        Assert.All(lists[1..], list => Assert.DoesNotContain("开头的话。", site.Text(list + "index.html"), StringComparison.Ordinal));
        Assert.Equal(pages > 1 ? "/hub/n/page/2/" : null, site.Page("n/").QuerySelectorAll("main a").LastOrDefault(a => a.TextContent == "→")?.GetAttribute("href"));
        Assert.Equal(pages == 2 ? "/hub/n/" : pages > 2 ? "/hub/n/page/2/" : null, site.Page(lists[^1]).QuerySelectorAll("main a").LastOrDefault(a => a.TextContent == "←")?.GetAttribute("href"));
    }

    [Fact]
    public void The_topmost_index_is_the_text_of_the_home_page()
    {
        using TestHub hub = TestHub.Bare(Page("index", "title: 不显示", "首页的话。"));

        BuiltSite site = hub.Site();

        Assert.Equal(["404.html", "", "search/"], site.Pages);
        Assert.Equal("站", Heading(site, ""));
        Assert.Contains("首页的话。", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_between_files_become_addresses_under_the_base_path()
    {
        using TestHub hub = TestHub.Bare(string.Concat(
            Page("a/b/c", "title: 丙", "[一](../../index.md) [二](../index.md) [三](../../附件/表.pdf) [四](../d.md#一-二) [五](#下) [六](https://example.org/x) ![七](../../附件/图.png)\n\n## 下\n\n八"),
            Page("index", "title: 首"),
            Page("a/index", "title: 甲"),
            Page("a/d", "title: 丁", "## 一 二\n\n三"),
            "-- content/pages/附件/表.pdf --\n%PDF\n-- content/pages/附件/图.png --\nPNG\n"));

        BuiltSite site = hub.Site();

        Assert.Equal(
            ["/hub/", "/hub/a/", "/hub/附件/表.pdf", "/hub/a/d/#一-二", "#下", "https://example.org/x"],
            site.Page("a/b/c/").QuerySelectorAll("main p a").Select(a => a.GetAttribute("href")));
        Assert.Equal("/hub/附件/图.png", site.Page("a/b/c/").QuerySelector("main img")!.GetAttribute("src"));
        Assert.Equal("%PDF\n", site.Text("附件/表.pdf"));
    }

    private static string Page(string path, string fields, string body = "") => $"-- content/pages/{path}.md --\n---\n{fields}\n---\n{body}\n";

    private static string Heading(BuiltSite site, string address) => site.Page(address).QuerySelector("h1")!.TextContent;

    private static IEnumerable<string> Listed(BuiltSite site, string address) => site.Page(address).QuerySelectorAll("main li a").Select(a => a.TextContent);
}
