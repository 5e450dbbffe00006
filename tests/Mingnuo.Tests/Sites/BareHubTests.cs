using AngleSharp.Dom;
using Mingnuo.Build;

namespace Mingnuo.Tests.Sites;

/// <summary>A hub is any folder with <c>site/hub.yml</c>: no campaign, no theme, no navigation, perhaps not even content.</summary>
public sealed class BareHubTests
{
    [Theory]
    [InlineData("")]
    [InlineData("-- content/README.md --\nnot content\n")]
    [InlineData("-- content/pages/.draft.md --\nnot content\n")]
    public void Settings_alone_make_a_home_page(string archive)
    {
        using var hub = new TestHub("-- site/hub.yml --\nname: 站\n" + archive);

        BuiltSite site = hub.Site();

        Assert.Equal(["404.html", "", "search/"], site.Pages);
        Assert.Equal("站", site.Page("").QuerySelector("h1")!.TextContent);
        Assert.Equal("/", site.BasePath);
    }

    [Fact]
    public void The_theme_shipped_inside_the_program_serves_where_the_folder_has_none()
    {
        using var hub = new TestHub("-- site/hub.yml --\nname: 站\n-- content/pages/about.md --\n---\ntitle: 关于\n---\n一\n");
        using var plain = new TestHub("-- site/hub.yml --\nname: 站\ntheme: plain\n-- content/pages/about.md --\n---\ntitle: 关于\n---\n一\n");

        Assert.NotEqual(plain.Site().Text("about/index.html"), hub.Site().Text("about/index.html"));
    }

    [Fact]
    public void A_theme_in_the_folder_goes_before_the_shipped_one_of_its_name()
    {
        using var hub = new TestHub("-- site/hub.yml --\nname: 站\ntheme: plain\n-- themes/plain/theme.yml --\nname: 空\n");

        Assert.Contains(hub.Check(), d => d.StartsWith("MN0602@themes/plain/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hub_that_names_no_day_is_computed_for_the_day_of_the_build()
    {
        using var hub = new TestHub("-- site/hub.yml --\nname: 站\ntheme: plain\n");

        Assert.Equal(new DateOnly(2011, 8, 15), hub.Build().AsOf);
        Assert.Equal(new DateOnly(2012, 1, 1), hub.Build(new DateOnly(2012, 1, 1)).AsOf);
    }

    [Fact]
    public void The_address_asked_for_goes_before_the_one_of_the_settings()
    {
        using TestHub hub = TestHub.Bare("-- content/pages/about.md --\n---\ntitle: 关于\n---\n见[首页](index.md)。\n-- content/pages/index.md --\n---\ntitle: 首页\n---\n");
        var request = new BuildRequest(hub.Root, new DateOnly(2011, 8, 15), BaseUrl: new Uri("https://elsewhere.example/a/b/"));

        var site = new BuiltSite(Engine.RenderAll(new Engine(request).Run()));

        Assert.Equal("/a/b/", site.BasePath);
        Assert.Equal("/a/b/", site.Page("about/").QuerySelector("main p a")!.GetAttribute("href"));
        Assert.Contains("<loc>https://elsewhere.example/a/b/about/</loc>", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Units_plans_pledges_and_stories_do_without_a_campaign()
    {
        using TestHub hub = TestHub.Bare(
            """
            -- content/units/oak.md --
            ---
            name: 橡树中学
            short-name: 橡树
            ---
            -- content/plans/oak.md --
            ---
            title: 方案
            unit: oak
            issuer: 橡树中学
            written: 2011-01-01
            published: 2011-01-02
            ---
            -- content/pledges/oak.md --
            ---
            title: 承诺
            unit: 橡树
            made-on: 2011-02-01
            objection: 写信
            items: [{id: a, text: 事, due: 2011-12-31, person: 人}]
            ---
            -- content/profiles/li.md --
            ---
            title: 故事
            name: 李明
            summary: 一个故事。
            published: 2011-07-01
            consent: 本人同意
            ---
            """);

        BuiltSite site = hub.Site();

        Assert.Equal(
            ["", "404.html", "data/", "plans/", "plans/oak/", "pledges/", "pledges/by-status/not-due/", "pledges/by-unit/oak/", "pledges/oak/", "profiles/", "profiles/li/", "search/", "subscribe/", "units/", "units/oak/"],
            site.Pages.Order(StringComparer.Ordinal));
        Assert.Equal(["首页", "活动方案", "单位", "公开承诺", "先进典型"], Navigation(site));
    }

    [Fact]
    public void Without_a_navigation_file_the_header_leads_to_what_there_is()
    {
        using TestHub hub = TestHub.Bare(
            """
            -- content/pages/about.md --
            ---
            title: 关于
            order: 2
            ---
            -- content/pages/guide/a.md --
            ---
            title: 甲
            ---
            -- content/pages/news/index.md --
            ---
            title: 消息
            order: 1
            ---
            """);

        Assert.Equal(["首页", "消息", "关于", "guide"], Navigation(hub.Site()));
        Assert.Empty(hub.Site().Page("").QuerySelectorAll("footer li"));
    }

    private static IEnumerable<string> Navigation(BuiltSite site) => site.Page("").QuerySelectorAll("header nav a").Select(a => a.TextContent);
}
