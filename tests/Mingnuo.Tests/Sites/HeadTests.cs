using System.Xml.Linq;
using AngleSharp.Html.Dom;

namespace Mingnuo.Tests.Sites;

/// <summary>What pages say of themselves to machines: the head tags of government sites, the sitemap, robots.</summary>
public sealed class HeadTests
{
    private const string List = "SiteName SiteDomain ColumnName ColumnDescription ColumnKeywords ColumnType";

    [Theory]
    [InlineData("", "SiteName SiteDomain Keywords Description Url")]
    [InlineData("units/", $"{List} Keywords Description Url")]
    [InlineData("pledges/", $"{List} Keywords Description Url")]
    [InlineData("pledges/by-status/kept/", $"{List} Keywords Description Url")]
    [InlineData("carriers/tasks/", "SiteName SiteDomain ColumnName ColumnKeywords ColumnType Keywords Url")]
    [InlineData("plans/oak/", $"{List} ArticleTitle PubDate ContentSource Keywords Author Url")]
    [InlineData("units/oak/", $"{List} ArticleTitle ContentSource Keywords Author Description Url")]
    [InlineData("pledges/oak/2011/", $"{List} ArticleTitle PubDate ContentSource Keywords Author Url")]
    [InlineData("profiles/li/", $"{List} ArticleTitle PubDate ContentSource Keywords Author Description Image Url")]
    [InlineData("about/", $"{List} ArticleTitle PubDate ContentSource Keywords Description Url")]
    public void A_page_has_the_tags_of_its_kind_in_their_order(string address, string names)
    {
        using TestHub hub = TestHub.Small();

        Assert.Equal(names, string.Join(' ', Tags(hub.Site().Page(address)).Select(t => t.Name)));
    }

    [Fact]
    public void The_tags_say_what_the_page_is()
    {
        using TestHub hub = TestHub.Small();

        Assert.Equal(
            [
                ("SiteName", "小县公开栏"),
                ("SiteDomain", "example.org"),
                ("ColumnName", "先进典型"),
                ("ColumnDescription", "先进组织和先进个人的事迹。"),
                ("ColumnKeywords", "先进典型"),
                ("ColumnType", "先进典型"),
                ("ArticleTitle", "一盏灯"),
                ("PubDate", "2011-07-01 00:00"),
                ("ContentSource", "橡树中学党支部"),
                ("Keywords", "承诺,公开"),
                ("Author", "橡树中学党支部"),
                ("Description", "一个故事。"),
                ("Image", "https://example.org/hub/files/lamp.png"),
                ("Url", "https://example.org/hub/profiles/li/"),
            ],
            Tags(hub.Site().Page("profiles/li/")));
    }

    [Fact]
    public void A_site_code_stands_third_where_the_hub_has_one_and_is_never_invented()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("site/hub.yml", "theme: plain", "theme: plain\nsite-id-code: '1102290001'");

        BuiltSite site = hub.Site();

        Assert.All(["", "units/", "units/oak/"], address => Assert.Equal(("SiteIDCode", "1102290001"), Tags(site.Page(address)).ElementAt(2)));
    }

    [Fact]
    public void No_tag_of_any_page_is_empty()
    {
        using TestHub hub = TestHub.Small();
        using TestHub bare = TestHub.Bare("-- content/pages/a.md --\n---\ntitle: 甲\n---\n");

        Assert.All(new[] { hub.Site(), bare.Site() }, site => Assert.All(site.Pages, address => Assert.DoesNotContain(
            Tags(site.Page(address)), t => string.IsNullOrWhiteSpace(t.Content) || t.Content == "null")));
    }

    [Fact]
    public void The_sitemap_lists_every_page_once_and_not_the_one_for_lost_readers()
    {
        using TestHub hub = TestHub.Small();
        hub.Write("content/pages/指南二.md", "---\ntitle: 指南二\n---\n");

        BuiltSite site = hub.Site();
        string[] listed = [.. XDocument.Parse(site.Text("sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value)];

        Assert.Equal(site.Pages.Where(p => p != "404.html").Order(StringComparer.Ordinal), listed.Select(Address).Order(StringComparer.Ordinal));
        Assert.Contains("https://example.org/hub/%E6%8C%87%E5%8D%97%E4%BA%8C/", listed);
        Assert.Equal(listed.Order(StringComparer.Ordinal), listed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_s_canonical_address_is_the_one_in_the_sitemap()
    {
        using TestHub hub = TestHub.Small();

        BuiltSite site = hub.Site();

        Assert.All(site.Pages, address => Assert.Equal(address, Address(site.Page(address).QuerySelector("link[rel=canonical]")!.GetAttribute("href")!)));
    }

    [Fact]
    public void Robots_are_let_in_and_told_of_the_sitemap()
    {
        using TestHub hub = TestHub.Small();

        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://example.org/hub/sitemap.xml\n", hub.Site().Text("robots.txt"));
    }

    [Theory]
    [InlineData("units/oak/", "首页 单位", "/hub/ /hub/units/")]
    [InlineData("plans/oak/", "首页 活动方案", "/hub/ /hub/plans/")]
    [InlineData("pledges/oak/2011/", "首页 公开承诺", "/hub/ /hub/pledges/")]
    [InlineData("pledges/by-unit/oak/", "首页 公开承诺", "/hub/ /hub/pledges/")]
    [InlineData("profiles/li/", "首页 先进典型", "/hub/ /hub/profiles/")]
    [InlineData("standards/org-1/", "首页 标准", "/hub/ /hub/standards/")]
    [InlineData("carriers/tasks/", "首页 载体", "/hub/ /hub/carriers/")]
    [InlineData("guide/writing/", "首页 指南", "/hub/ /hub/guide/")]
    [InlineData("units/", "首页", "/hub/")]
    [InlineData("404.html", "首页", "/hub/")]
    [InlineData("", "", "")]
    public void Breadcrumbs_lead_back_to_the_home_page(string address, string labels, string links)
    {
        using TestHub hub = TestHub.Small();

        var crumbs = hub.Site().Page(address).QuerySelectorAll("nav[aria-label=当前位置] a");

        Assert.Equal(labels, string.Join(' ', crumbs.Select(c => c.TextContent)));
        Assert.Equal(links, string.Join(' ', crumbs.Select(c => c.GetAttribute("href"))));
    }

    private static string Address(string url) => Uri.UnescapeDataString(url["https://example.org/hub/".Length..]);

    /// <summary>The tags that the annex names: those with a capital; <c>viewport</c> and the like are the browser's.</summary>
    private static IEnumerable<(string Name, string Content)> Tags(IHtmlDocument page) => page.QuerySelectorAll("head meta[name]")
        .Select(m => (Name: m.GetAttribute("name")!, Content: m.GetAttribute("content")!)).Where(t => char.IsUpper(t.Name[0]));
}
