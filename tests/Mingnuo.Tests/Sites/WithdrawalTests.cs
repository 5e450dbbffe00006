using AngleSharp.Html.Dom;

namespace Mingnuo.Tests.Sites;

/// <summary>What was published stays at its address: withdrawn records as tombstones that count nowhere, moved ones at both addresses.</summary>
public sealed class WithdrawalTests
{
    private const string Pledge = "content/pledges/oak/2011.md";
    private const string Report = "content/reports/oak/2011-06-library.md";
    private const string Unit = "content/units/desk.md";
    private static readonly DateOnly s_before = new(2011, 8, 9);

    [Fact]
    public void A_withdrawn_pledge_says_when_why_and_what_instead_and_keeps_what_it_said()
    {
        using TestHub hub = TestHub.Small();
        Withdraw(hub, "replaced, reason: 事项要重订, successor: m-li.md");

        IHtmlDocument page = hub.Site().Page("pledges/oak/2011/");

        string text = page.QuerySelector("main")!.TextContent;
        Assert.All(["已被替代", "2011-08-10", "事项要重订", "图书室每天开到十八点。", "2011-06-30", "橡树中学党支部"], said => Assert.Contains(said, text, StringComparison.Ordinal));
        Assert.Equal("/hub/pledges/oak/m-li/", page.QuerySelector(".sample a")!.GetAttribute("href"));
        Assert.NotNull(page.GetElementById("library"));
    }

    [Fact]
    public void Its_items_count_nowhere_and_its_list_names_it_below()
    {
        using TestHub hub = TestHub.Small();
        Withdraw(hub, "withdrawn, reason: 不办了");

        BuiltSite site = hub.Site();

        IHtmlDocument board = site.Page("pledges/");
        Assert.DoesNotContain("图书室每天开到十八点。", board.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("橡树中学2011年承诺", board.QuerySelector("[id='page:withdrawn'] s")!.TextContent);
        Assert.NotNull(site.Page("units/oak/").QuerySelector("[id='page:withdrawn'] a[href='/hub/pledges/oak/2011/']"));
        Assert.NotNull(site.Page("withdrawn/").QuerySelector("a[href='/hub/pledges/oak/2011/']"));
    }

    [Fact]
    public void Before_its_day_a_withdrawal_is_not_told()
    {
        using TestHub hub = TestHub.Small();
        Withdraw(hub, "withdrawn, reason: 不办了");

        BuiltSite site = hub.Site(s_before);

        Assert.DoesNotContain("不办了", site.Text("pledges/oak/2011/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("withdrawn/", site.Pages);
    }

    [Fact]
    public void A_withdrawn_unit_owes_nothing_and_what_it_published_stays()
    {
        using TestHub hub = TestHub.Small();
        string before = hub.Site().Page("reports/").QuerySelector("main")!.TextContent;
        hub.Replace(Unit, "group: desk\n", "group: desk\nwithdrawn: {on: 2011-08-10, kind: merged, reason: 并入, successor: oak.md}\n");

        BuiltSite site = hub.Site();

        Assert.Contains("办公室", before, StringComparison.Ordinal);
        Assert.DoesNotContain("办公室", site.Page("supervision/").QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("units/desk/", site.Pages);
    }

    [Fact]
    public void The_archive_of_a_withdrawn_unit_tells_of_no_month_that_it_owes()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/units/oak.md", "members: 12\n", "members: 12\nwithdrawn: {on: 2011-08-10, kind: merged, reason: 并入, successor: desk.md}\n");

        // Its pledges are still open, which is a warning.
        var site = new BuiltSite(hub.Build());

        Assert.Contains("reports/by-unit/oak/", site.Pages);
        Assert.Contains("已并入", site.Page("units/oak/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_published_in_error_leaves_the_fact_and_the_reason()
    {
        using TestHub hub = TestHub.Small();
        hub.Write(Report, "---\n标题: 一条撤下的信息\n撤回: {日期: 2011-08-10, 方式: 误公布, 原因: 写到了别人的家事}\n---\n");

        BuiltSite site = hub.Site();

        string text = site.Page("reports/oak/2011-06-library/").QuerySelector("main")!.TextContent;
        Assert.Contains("写到了别人的家事", text, StringComparison.Ordinal);
        Assert.DoesNotContain("撤回前的内容", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_address_leads_to_the_new_one_without_a_script_and_is_not_listed()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/plans/oak.md", "unit: oak\n", "unit: oak\n旧网址: [/old/oak-plan, plans/oak.html]\n");

        BuiltSite site = hub.Site();

        Assert.All(["old/oak-plan/", "plans/oak.html"], address =>
        {
            IHtmlDocument page = site.Page(address);
            Assert.Equal("0; url=/hub/plans/oak/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
            Assert.Equal("https://example.org/hub/plans/oak/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.NotNull(page.QuerySelector("main a[href='/hub/plans/oak/']"));
            Assert.DoesNotContain(address, site.Text("sitemap.xml"), StringComparison.Ordinal);
        });
    }

    private static void Withdraw(TestHub hub, string how) =>
        hub.Replace(Pledge, "objection: 到接待室当面提出。\n", $"objection: 到接待室当面提出。\nwithdrawn: {{on: 2011-08-10, kind: {how}}}\n");
}
