using AngleSharp.Dom;

namespace Mingnuo.Tests.Sites;

/// <summary>Where a campaign is on and nothing is there yet, every section says what would be here and who owes it.</summary>
public sealed class EmptySectionsTests
{
    private const string Rules = """
        reporting: {per-month: 1, from: 2011-05}
        review: {questions: [{id: q, name: 党性强不强}], grades: [{id: good, name: 好}, {id: poor, name: 差}]}
        inspection: {tiers: [{id: t, name: 经常督查}], methods: [{id: m, name: 查看资料}]}
        honours: {kinds: [{id: k, name: 优秀党员}], levels: [{id: l, name: 教工委}]}
        """;

    public static TheoryData<string, string> Ruled => new()
    {
        { "reports/", "从2011年5月起，每个单位每月应报 1 篇，目前还没有一个单位报送" },
        { "ledgers/", "目前还没有一个单位公开台账" },
        { "inspections/", "目前还没有督查记录。下面各级督查应当留下记录：" },
        { "evaluations/", "每个单位都应当就下面的问题各评一次" },
        { "honours/", "可以评选的表彰和作出表彰的级别有：" },
    };

    public static TheoryData<string, string> Unruled => new()
    {
        { "reports/", "活动没有规定从哪个月报起、每月报几篇" },
        { "ledgers/", "目前还没有一个单位公开台账" },
        { "inspections/", "活动也还没有定出由谁督查" },
        { "evaluations/", "活动也还没有定出评议的问题" },
        { "honours/", "活动也还没有定出评什么、由谁表彰" },
    };

    [Theory]
    [MemberData(nameof(Ruled))]
    public void A_section_without_a_record_says_what_would_be_here_and_who_owes_it(string address, string text) => Check(Empty(isRuled: true), address, text);

    [Theory]
    [MemberData(nameof(Unruled))]
    public void It_does_so_where_the_campaign_has_no_rule_for_it_either(string address, string text) => Check(Empty(isRuled: false), address, text);

    [Fact]
    public void The_dashboard_the_months_and_the_archives_are_there_as_well()
    {
        using TestHub hub = Empty(isRuled: true);
        BuiltSite site = hub.Site();

        Assert.Contains("还没有公布督查记录", site.Page("supervision/").GetElementById("findings")!.TextContent, StringComparison.Ordinal);
        Assert.All(["ledgers", "reports", "findings", "put-right", "evaluations", "honours"], id => Assert.StartsWith("这段时间", site.Page("months/2011-07/").GetElementById(id)!.QuerySelector("p.quiet")!.TextContent, StringComparison.Ordinal));
        Assert.StartsWith("还没有公开的记录", site.Page("units/desk/").QuerySelector(".archive .quiet")!.TextContent, StringComparison.Ordinal);
    }

    private static void Check(TestHub hub, string address, string text)
    {
        using (hub)
        {
            IElement main = hub.Site().Page(address).QuerySelector("main")!;

            Assert.Contains(text, main.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
            // Honours are owed by no unit.
            Assert.Equal(address != "honours/", main.QuerySelector("a[href='/hub/units/oak/']") is not null);
            Assert.All(main.QuerySelectorAll("ul, ol, tbody, dl, table"), list => Assert.NotEmpty(list.Children));
        }
    }

    private static TestHub Empty(bool isRuled)
    {
        TestHub hub = TestHub.Bare(
            $"""
            -- site/campaign.yml --
            name: 小活动
            carriers: [{"{"}id: tasks, name: 重点工作{"}"}]
            phases: [{"{"}id: first, name: 第一时段, from: 2011-05-01, to: 2012-07-31{"}"}]
            {(isRuled ? Rules : "")}
            -- content/units/oak.md --
            ---
            name: 橡树中学党支部
            short-name: 橡树中学
            ---
            -- content/units/desk.md --
            ---
            name: 办公室党支部
            short-name: 办公室
            ---
            """);
        hub.Replace("site/hub.yml", "theme: plain", "theme: mingnuo");
        return hub;
    }
}
