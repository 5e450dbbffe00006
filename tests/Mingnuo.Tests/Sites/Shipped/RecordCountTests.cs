using System.Globalization;
using AngleSharp.Dom;
using Mingnuo.Tests.Sites.Supervision;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>What pages count of inspections, evaluations and honours, against the recount.</summary>
public sealed class RecordCountTests
{
    private static readonly string[] s_statuses = ["逾期未整改", "复查不合格", "限期整改中", "已整改待复查", "复查合格"];
    private static readonly string[] s_keys = ["overdue", "failed", "open", "put-right", "passed"];

    public static TheoryData<string> Hubs => CountedHub.Names;

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_board_of_findings_shows_and_counts_exactly_its_findings(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Boards("inspections/"), address =>
        {
            var findings = Findings(hub).Where(f => BelongsOn(hub, f, address)).ToArray();

            Assert.NotEmpty(findings);
            Assert.Equal(Count(findings.Select(f => f.Status)), ShippedSite.Bar(hub.Site.Page(address)));
            Assert.Equal(
                findings.Select(f => $"inspections/{f.Inspection.Id}/#{f.Finding.Text("id")}").Order(StringComparer.Ordinal),
                hub.PagesOf(address).SelectMany(p => p.QuerySelectorAll(".item-text a")).Select(a => hub.Address(a.GetAttribute("href")!)).Order(StringComparer.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void What_is_open_stands_first(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.Equal(
            Findings(hub).Select(f => f.Status).OrderBy(s => Array.IndexOf(s_statuses, s)),
            hub.PagesOf("inspections/").SelectMany(p => p.QuerySelectorAll("li.item .status")).Select(s => s.TextContent));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Days_past_a_deadline_are_counted_to_the_site_s_day(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.Equal(
            Findings(hub).Where(f => f.Status == "逾期未整改").Select(f => hub.Recount.AsOf.DayNumber - f.Finding.Day("deadline").DayNumber).OrderDescending(),
            hub.PagesOf("inspections/").SelectMany(p => p.QuerySelectorAll("li.s-overdue .item-when")).Select(w => ShippedSite.Numbers(w.TextContent).Single()));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_inspection_s_page_counts_its_findings(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Recount.Hub.Inspections, inspection => Assert.Equal(
            Count(Findings(hub).Where(f => f.Inspection.Id == inspection.Id).Select(f => f.Status)),
            ShippedSite.Bar(hub.Site.Page($"inspections/{inspection.Id}/"))));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void The_units_that_nobody_has_inspected_are_named(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        string[] seen = [.. hub.Recount.Hub.Inspections.SelectMany(i => i.List("units")).Select(hub.Recount.Hub.Id)];
        Assert.Equal(
            hub.Recount.Hub.Units.Select(u => u.Id).Except(seen).Select(u => $"units/{u}/").Order(StringComparer.Ordinal),
            hub.Site.Page("inspections/").QuerySelectorAll("ul.chips:not(nav *) a[href*='/units/']").Select(a => hub.Address(a.GetAttribute("href")!)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_evaluation_s_table_has_the_ballots_and_what_they_are_of_those_present(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Recount.Hub.Evaluations, evaluation =>
        {
            IElement[] tables = [.. hub.Site.Page($"evaluations/{evaluation.Id}/").QuerySelectorAll("table")];
            YamlRecord[] groups = [.. evaluation.Groups("groups").OrderBy(g => g.Text("voters") == "群众")];

            Assert.Equal(groups.Length, tables.Length);
            Assert.All(groups.Zip(tables), pair => Assert.Equal(
                pair.First.Groups("questions").Select(q => $"{q.Text("question")} {string.Join(' ', Cells(hub, q, Number(pair.First, "present")))}"),
                pair.Second.QuerySelectorAll("tbody tr").Select(r => $"{r.QuerySelector("th")!.TextContent} {string.Join(' ', r.QuerySelectorAll("td").Select(d => d.TextContent))}")));
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void The_list_of_evaluations_counts_them_and_names_the_units_without_one(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        string[] evaluated = [.. hub.Recount.Hub.Evaluations.Select(e => hub.Recount.Hub.Id(e.Text("unit"))).Distinct()];
        IDocument page = hub.Site.Page("evaluations/");

        Assert.Equal([hub.Recount.Hub.Units.Count, evaluated.Length, hub.Recount.Hub.Evaluations.Count], ShippedSite.Numbers(page.QuerySelector(".guidance")!.TextContent).Take(3));
        Assert.Equal(
            hub.Recount.Hub.Units.Select(u => u.Id).Except(evaluated).Select(u => $"units/{u}/").Order(StringComparer.Ordinal),
            page.QuerySelectorAll("section.block .chips a").Select(a => hub.Address(a.GetAttribute("href")!)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_honour_s_page_names_every_recipient(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Recount.Honours, honour =>
        {
            IDocument page = hub.Site.Page($"honours/{honour.Id}/");
            bool isRunning = honour.Group("notice") is { } notice && notice.Day("to") >= hub.Recount.AsOf;

            Assert.Equal(honour.Groups("recipients").Select(r => Name(hub, r)), page.QuerySelectorAll(".card h3").Select(h => h.TextContent));
            Assert.Equal(honour.Day("date") <= hub.Recount.AsOf ? "已表彰" : isRunning ? "公示中" : "公示（已结束）", page.QuerySelector(".fact-list dd")!.TextContent);
            Assert.Equal(isRunning, page.QuerySelector(".objection a.button") is not null);
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void The_roll_counts_what_was_given_each_year_and_to_how_many(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        DateOnly asOf = hub.Recount.AsOf;
        Assert.Equal(
            hub.Recount.Honours.GroupBy(h => (h.Day("date") <= asOf ? h.Day("date") : h.Group("notice")!.Day("from")).Year).OrderByDescending(g => g.Key)
                .Select(g => (g.Key, Given: g.Where(h => h.Day("date") <= asOf).ToArray()))
                .Select(g => $"y{g.Key} {g.Given.Length} {g.Given.Sum(h => h.Groups("recipients").Count)}"),
            hub.Site.Page("honours/").QuerySelectorAll("section[id]").Select(s => $"{s.Id} {string.Join(' ', ShippedSite.Numbers(s.QuerySelector(".section-head p")!.TextContent))}"));
    }

    [Fact]
    public void The_sample_has_findings_in_every_state_of_all_tiers_an_evaluation_of_every_unit_and_notices_running_and_over()
    {
        CountedHub hub = CountedHub.Of("shipped");
        Recount recount = hub.Recount.Hub;
        Assert.Equal(s_statuses.Order(StringComparer.Ordinal), Findings(hub).Select(f => f.Status).Distinct().Order(StringComparer.Ordinal));
        Assert.InRange(Findings(hub).Count(), 15, int.MaxValue);
        Assert.Equal((9, 3), (recount.Inspections.Count, recount.Inspections.Select(i => i.Text("tier")).Distinct().Count()));
        Assert.Equal(recount.Units.Count, recount.Evaluations.Select(e => recount.Id(e.Text("unit"))).Distinct().Count());
        Assert.Equal(1, recount.Honours.Count(h => h.Group("notice")!.Day("to") >= recount.AsOf));
        Assert.All([.. recount.Inspections, .. recount.Evaluations, .. recount.Honours], r => Assert.Equal("true", r.Text("sample")));
    }

    private static IEnumerable<(YamlRecord Inspection, YamlRecord Finding, string Status)> Findings(CountedHub hub) =>
        hub.Recount.Hub.Inspections.SelectMany(i => i.Groups("findings").Select(f => (i, f, Status(f, hub.Recount.AsOf))));

    private static Dictionary<string, int> Count(IEnumerable<string> statuses) => statuses.CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static int Number(YamlRecord record, string key) => int.Parse(record.Text(key), CultureInfo.InvariantCulture);

    private static IEnumerable<string> Cells(CountedHub hub, YamlRecord question, int present)
    {
        int[] counts = [.. hub.Recount.Hub.Campaign.Group("review")!.Groups("grades").Select(g => question.Groups("ballots").Where(b => b.Text("grade") == g.Text("name")).Sum(b => Number(b, "count")))];
        return counts.Append(present - counts.Sum()).Select(count => $"{count}{Percent(count, present)}%");
    }

    internal static string Percent(int part, int whole) => part == 0 ? "0" : part == whole ? "100"
        : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Status(YamlRecord finding, DateOnly asOf)
    {
        if (finding.Group("recheck") is { } recheck && recheck.Day("on") <= asOf)
        {
            return recheck.Text("result") == "合格" ? "复查合格" : "复查不合格";
        }

        return finding.Day("put-right-on") <= asOf ? "已整改待复查" : finding.Day("deadline") < asOf ? "逾期未整改" : "限期整改中";
    }

    private static bool BelongsOn(CountedHub hub, (YamlRecord Inspection, YamlRecord Finding, string Status) finding, string address) => address.Split('/') is not [_, var by, var key, ..] || by switch
    {
        "by-status" => s_keys[Array.IndexOf(s_statuses, finding.Status)] == key,
        "by-unit" => hub.Recount.Hub.Id(finding.Finding.Text("unit")) == key,
        _ => hub.Recount.Hub.Campaign.Group("inspection")!.Groups("tiers").Single(t => t.Text("name") == finding.Inspection.Text("tier")).Text("id") == key,
    };

    private static string Name(CountedHub hub, YamlRecord recipient) => recipient.Has("profile") ? hub.Recount.Hub.Profiles.Single(p => p.Id == recipient.Text("profile")).Text("name")
        : recipient.Has("name") ? recipient.Text("name")
        : hub.Recount.Hub.Units.Single(u => u.Id == hub.Recount.Hub.Id(recipient.Text("unit"))).Text("name");
}
