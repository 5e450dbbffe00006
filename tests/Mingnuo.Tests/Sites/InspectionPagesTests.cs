using AngleSharp.Dom;

namespace Mingnuo.Tests.Sites;

/// <summary>督查: the board of findings and each inspection's page, on the small hub with the shipped theme.</summary>
public sealed class InspectionPagesTests : IDisposable
{
    private const string Page = "inspections/2011-06-15-spring/";

    private readonly TestHub _hub = TestHub.Small();

    public InspectionPagesTests() => _hub.Replace("site/hub.yml", "theme: plain", "theme: mingnuo");

    [Fact]
    public void Findings_have_boards_by_status_unit_and_tier() => Assert.Equal(
        ["inspections/", Page, "inspections/by-status/overdue/", "inspections/by-status/passed/", "inspections/by-tier/everyday/", "inspections/by-unit/desk/", "inspections/by-unit/oak/"],
        _hub.Site().Pages.Where(p => p.StartsWith("inspections/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_still_to_be_put_right_stands_first_with_the_days_past()
    {
        IElement[] findings = [.. _hub.Site().Page("inspections/").QuerySelectorAll("li.item")];

        Assert.Equal(["电话十分钟没人接", "门口登记册缺三天"], findings.Select(f => f.QuerySelector(".item-text")!.TextContent));
        Assert.Equal(["逾期未整改", "复查合格"], findings.Select(f => f.QuerySelector(".status")!.TextContent));
        Assert.Equal(["已过期限 15 天", "2011-06-20 整改"], findings.Select(f => f.QuerySelector(".item-when")!.TextContent));
    }

    [Theory]
    [InlineData("2011-06-19", "限期整改中", "限期整改中")]
    [InlineData("2011-06-20", "已整改待复查", "限期整改中")]
    [InlineData("2011-07-01", "复查合格", "限期整改中")]
    [InlineData("2011-07-31", "复查合格", "限期整改中")]
    [InlineData("2011-08-01", "复查合格", "逾期未整改")]
    public void A_finding_stands_where_the_site_s_day_sees_it(string asOf, string first, string second) => Assert.Equal(
        [first, second],
        _hub.Site(DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)).Page(Page).QuerySelectorAll(".promise .status").Select(s => s.TextContent));

    [Fact]
    public void A_finding_s_way_is_told_in_the_order_of_its_days_and_what_is_to_come_without_one()
    {
        IElement[] findings = [.. _hub.Site().Page(Page).QuerySelectorAll(".promise")];

        Assert.Equal(["督查发现 2011-06-15", "整改 2011-06-20", "整改期限 2011-06-30", "复查合格 2011-07-01"], Stops(findings[0]));
        Assert.Equal(["督查发现 2011-06-15", "整改期限 2011-07-31", "尚未整改 ", "尚未复查 "], Stops(findings[1]));
        Assert.Equal(["整改期限"], findings[1].QuerySelectorAll(".is-bad strong").Select(s => s.TextContent));
    }

    [Fact]
    public void What_was_done_after_the_site_s_day_is_not_told_yet() =>
        Assert.DoesNotContain("补登三天", _hub.Site(new DateOnly(2011, 6, 19)).Text(Page + "index.html"), StringComparison.Ordinal);

    [Fact]
    public void A_finding_put_right_after_its_deadline_says_so()
    {
        _hub.Replace("content/inspections/2011-06-15-spring.md", "put-right-on: 2011-06-20", "put-right-on: 2011-07-01");

        IElement finding = _hub.Site().Page(Page).QuerySelectorAll(".promise")[0];

        Assert.Equal("2011-07-01 整改，已逾期", finding.QuerySelector(".item-when")!.TextContent);
        Assert.Equal(["逾期整改"], finding.QuerySelectorAll(".is-bad strong").Select(s => s.TextContent));
    }

    [Fact]
    public void A_failed_re_check_is_red_and_counts_its_days()
    {
        _hub.Replace("content/inspections/2011-06-15-spring.md", "result: 合格", "result: 不合格");

        IElement finding = _hub.Site().Page(Page).QuerySelectorAll(".promise")[0];

        Assert.Equal("复查不合格", finding.QuerySelector(".status")!.TextContent);
        Assert.Equal("已过期限 46 天", finding.QuerySelector(".item-when")!.TextContent);
    }

    [Fact]
    public void A_pledge_changed_after_an_inspection_leads_to_it_and_back()
    {
        BuiltSite site = _hub.Site();

        Assert.Equal("春季督查", site.Page("pledges/oak/2011/").QuerySelector(".change a[href='/hub/inspections/2011-06-15-spring/']")!.TextContent);
        Assert.Equal("做三次演练。", site.Page(Page).QuerySelector("a[href='/hub/pledges/oak/2011/#drills']")!.TextContent);
    }

    [Fact]
    public void Every_status_stands_there_with_its_definition() => Assert.Equal(
        ["逾期未整改", "复查不合格", "限期整改中", "已整改待复查", "复查合格"],
        _hub.Site().Page("inspections/").QuerySelectorAll("#statuses dt").Select(d => d.TextContent.Trim()));

    [Fact]
    public void Where_nothing_was_inspected_the_page_says_who_owes_it()
    {
        _hub.Delete("content/inspections/2011-06-15-spring.md");
        _hub.Replace("content/pledges/oak/2011.md", "    inspection: 2011-06-15-spring\n", "");

        IDocument page = _hub.Site().Page("inspections/");

        Assert.Equal(["经常督查", "重点督查"], page.QuerySelectorAll(".board .tags li").Select(t => t.TextContent));
        Assert.Equal(["橡树中学", "办公室"], page.QuerySelectorAll("section a.chip").Select(a => a.TextContent));
    }

    public void Dispose() => _hub.Dispose();

    private static IEnumerable<string> Stops(IElement finding) =>
        finding.QuerySelectorAll(".stops li").Select(s => $"{s.QuerySelector("strong")!.TextContent} {s.QuerySelector("time")?.TextContent}");
}
