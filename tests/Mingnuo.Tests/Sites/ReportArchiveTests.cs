using AngleSharp.Dom;

namespace Mingnuo.Tests.Sites;

/// <summary>信息: the archive and each report's page, on the small hub with the shipped theme.</summary>
public sealed class ReportArchiveTests : IDisposable
{
    private readonly TestHub _hub = TestHub.Small();

    public ReportArchiveTests() => _hub.Replace("site/hub.yml", "theme: plain", "theme: mingnuo");

    [Fact]
    public void The_archive_and_its_boards_by_unit_month_and_carrier_are_pages() => Assert.Equal(
        [
            "reports/", "reports/by-carrier/tasks/", "reports/by-month/2011-05/", "reports/by-month/2011-06/",
            "reports/by-unit/oak/", "reports/oak/2011-05-fence/", "reports/oak/2011-06-library/",
        ],
        _hub.Site().Pages.Where(p => p.StartsWith("reports/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void It_lists_the_newest_first_and_marks_what_was_late_or_taken_up()
    {
        IElement[] reports = [.. _hub.Site().Page("reports/").QuerySelectorAll("li.item")];

        Assert.Equal(["图书室开门七十天", "围栏修好了"], reports.Select(r => r.QuerySelector(".item-text")!.TextContent));
        Assert.Equal(["报刊采用 小县报", "补报 2011年5月"], reports.Select(r => r.QuerySelector(".flag")!.TextContent));
        Assert.Equal(["5 分", "1 分"], reports.Select(r => r.QuerySelector(".item-facts li:last-child")!.TextContent));
    }

    [Fact]
    public void A_late_report_counts_for_its_month_and_leads_from_there()
    {
        BuiltSite site = _hub.Site();
        IElement[] months = [.. site.Page("reports/").QuerySelectorAll(".months li:has(b)")];

        Assert.Equal(["2011-05 1", "2011-06 1", "2011-07 0", "2011-08 0"], months.Select(m => $"{m.QuerySelector("time")!.GetAttribute("datetime")} {m.QuerySelector("b")!.TextContent}"));
        Assert.Equal("/hub/reports/by-month/2011-05/", months[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["围栏修好了"], site.Page("reports/by-month/2011-05/").QuerySelectorAll(".item-text").Select(t => t.TextContent));
    }

    [Fact]
    public void A_unit_s_board_names_the_months_that_are_over_and_without_a_report() => Assert.Equal(
        ["2011-07"],
        _hub.Site().Page("reports/by-unit/oak/").QuerySelectorAll(".note time").Select(t => t.GetAttribute("datetime")));

    [Fact]
    public void A_month_is_not_missing_on_its_last_day()
    {
        Assert.Empty(_hub.Site(new DateOnly(2011, 7, 31)).Page("reports/by-unit/oak/").QuerySelectorAll(".note time"));
        Assert.Equal(["2011-07"], _hub.Site(new DateOnly(2011, 8, 1)).Page("reports/by-unit/oak/").QuerySelectorAll(".note time").Select(t => t.GetAttribute("datetime")));
    }

    [Fact]
    public void Units_are_counted_side_by_side_and_one_without_a_report_leads_to_itself() => Assert.Equal(
        ["办公室 0 0 0 0 /hub/units/desk/", "橡树中学 2 1 1 6 /hub/reports/by-unit/oak/"],
        _hub.Site().Page("reports/").QuerySelectorAll("tbody tr")
            .Select(r => $"{string.Join(' ', r.Children.Select(c => c.TextContent))} {r.QuerySelector("a")!.GetAttribute("href")}").Order(StringComparer.Ordinal));

    [Fact]
    public void What_media_take_up_later_than_the_site_s_day_is_not_known_yet()
    {
        BuiltSite site = _hub.Site(new DateOnly(2011, 6, 27));

        Assert.Equal("2 分", site.Page("reports/oak/2011-06-library/").QuerySelector("dt:has(+ dd > small)")!.ParentElement!.ParentElement!.Children[3].QuerySelector("dd")!.FirstChild!.TextContent);
        Assert.DoesNotContain("小县报", site.Text("reports/oak/2011-06-library/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_s_page_leads_to_the_one_before_and_the_one_after()
    {
        BuiltSite site = _hub.Site();

        Assert.Equal("围栏修好了", site.Page("reports/oak/2011-06-library/").QuerySelector("a[rel=prev]")!.LastChild!.TextContent);
        Assert.Equal("图书室开门七十天", site.Page("reports/oak/2011-05-fence/").QuerySelector("a[rel=next]")!.LastChild!.TextContent);
    }

    [Fact]
    public void Where_nobody_has_reported_the_page_says_what_is_owed_and_by_whom()
    {
        _hub.Delete("content/reports/oak/2011-05-fence.md");
        _hub.Delete("content/reports/oak/2011-06-library.md");

        IDocument page = _hub.Site().Page("reports/");

        Assert.Contains("从2011年5月起，每个单位每月应报 1 篇", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void A_campaign_that_asks_for_no_reports_has_no_archive_until_one_is_there()
    {
        using TestHub bare = TestHub.Bare("-- content/pages/about.md --\n---\ntitle: 关于\n---\n");

        Assert.DoesNotContain("reports/", bare.Site().Pages);
    }

    public void Dispose() => _hub.Dispose();
}
