using AngleSharp.Dom;

namespace Mingnuo.Tests.Sites;

/// <summary>表彰: the roll, each honour's page with its public notice, and the pages of those honoured, on the small hub with the shipped theme.</summary>
public sealed class HonourPagesTests : IDisposable
{
    private const string Announced = "honours/2011-members/";
    private const string Given = "honours/2011-organisation/";

    private readonly TestHub _hub = TestHub.Small();

    public HonourPagesTests() => _hub.Replace("site/hub.yml", "theme: plain", "theme: mingnuo");

    [Theory]
    [InlineData("2011-08-11", "公示中", "还有 6 天")]
    [InlineData("2011-08-15", "公示中", "还有 2 天")]
    [InlineData("2011-08-17", "公示中", "今天是最后一天")]
    [InlineData("2011-08-18", "公示（已结束）", null)]
    [InlineData("2011-09-01", "公示（已结束）", null)]
    public void A_notice_runs_through_its_last_day_and_then_stays_as_over(string asOf, string heading, string? left)
    {
        IElement notice = _hub.Site(Day(asOf)).Page(Announced).QuerySelector(".objection")!;

        Assert.Equal(heading, notice.QuerySelector("h2")!.TextContent);
        Assert.Equal("2011年8月11日 至 2011年8月17日" + (left is null ? "" : "，" + left), notice.QuerySelector("p")!.TextContent);
        Assert.Equal(left is not null, notice.QuerySelector("a.button") is not null);
        Assert.Contains("教工委推荐", notice.TextContent, StringComparison.Ordinal);
        Assert.Contains("写信给活动办公室。", notice.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_its_first_day_a_notice_is_not_public() =>
        Assert.DoesNotContain(Announced, _hub.Site(new DateOnly(2011, 8, 10)).Pages);

    [Fact]
    public void An_honour_given_later_than_the_site_s_day_is_still_only_announced()
    {
        IElement facts = _hub.Site(new DateOnly(2011, 6, 30)).Page(Given).QuerySelector(".fact-list")!;

        Assert.Equal("公示（已结束）", facts.QuerySelector("dd")!.TextContent);
        Assert.DoesNotContain("教工〔2011〕2号", facts.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Recipients_lead_to_the_unit_or_the_story_and_show_what_they_met()
    {
        BuiltSite site = _hub.Site();

        Assert.Equal(
            ["橡树中学党支部 /hub/units/oak/ 体现的标准：班子好、队伍好"],
            site.Page(Given).QuerySelectorAll(".card").Select(Recipient));
        Assert.Equal(
            ["李明 /hub/profiles/li/ 体现的标准：带头学习", "赵芳  体现的标准：带头服务"],
            site.Page(Announced).QuerySelectorAll(".card").Select(Recipient));
    }

    [Fact]
    public void A_story_without_standards_of_its_own_here_shows_those_it_tells_of()
    {
        _hub.Replace("content/honours/2011-members.md", "  - profile: li\n    standards: [带头学习]\n", "  - profile: li\n");

        Assert.Equal("李明 /hub/profiles/li/ 体现的标准：带头学习", Recipient(_hub.Site().Page(Announced).QuerySelector(".card")!));
    }

    [Fact]
    public void The_roll_counts_what_was_given_and_shows_what_is_announced_first()
    {
        IDocument roll = _hub.Site().Page("honours/");

        Assert.Equal(["2011年县委优秀党员拟表彰人选"], roll.QuerySelectorAll(".feature h3").Select(h => h.TextContent));
        Assert.Equal("表彰 1 项，受表彰 1 个（人）", roll.QuerySelector("#y2011 .section-head p")!.TextContent);
        Assert.Equal(["县委", "教工委"], roll.QuerySelectorAll(".level h3").Select(h => h.TextContent));
    }

    [Fact]
    public void An_honour_stands_on_the_unit_s_page_with_the_names_and_on_the_story()
    {
        BuiltSite site = _hub.Site();

        Assert.Equal(["2011年县委优秀党员拟表彰人选 李明", "2011年先进组织 橡树中学党支部"], Mentions(site, "units/oak/"));
        Assert.Equal(["2011年县委优秀党员拟表彰人选 赵芳"], Mentions(site, "units/desk/"));
        Assert.Equal(["2011年县委优秀党员拟表彰人选 "], Mentions(site, "profiles/li/"));
    }

    [Fact]
    public void Where_there_is_none_the_page_says_what_can_be_won_and_who_gives_it()
    {
        _hub.Delete("content/honours/2011-members.md");
        _hub.Delete("content/honours/2011-organisation.md");

        IDocument page = _hub.Site().Page("honours/");

        Assert.Equal(["先进组织", "优秀党员"], page.QuerySelectorAll("main .tags li").Select(k => k.TextContent));
        Assert.Equal(["县委", "教工委"], page.QuerySelectorAll(".ladder li").Select(l => l.TextContent));
    }

    public void Dispose() => _hub.Dispose();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Recipient(IElement card) =>
        $"{card.QuerySelector("h3")!.TextContent} {card.QuerySelector("h3 a")?.GetAttribute("href")} {card.QuerySelectorAll("p").Single(p => p.TextContent.StartsWith("体现", StringComparison.Ordinal)).TextContent}";

    private static IEnumerable<string> Mentions(BuiltSite site, string page) =>
        site.Page(page).QuerySelectorAll(".plain-list li:has(small)").Select(m => $"{m.QuerySelector("a")!.TextContent} {m.QuerySelector("span")?.TextContent}");
}
