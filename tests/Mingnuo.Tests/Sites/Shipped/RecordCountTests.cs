using System.Globalization;
using AngleSharp.Dom;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>What pages count of inspections, evaluations and honours, against the recount.</summary>
public sealed class RecordCountTests
{
    private static readonly string[] s_statuses = ["逾期未整改", "复查不合格", "限期整改中", "已整改待复查", "复查合格"];
    private static readonly string[] s_keys = ["overdue", "failed", "open", "put-right", "passed"];

    private readonly Recount _recount = Recount.Shipped;

    public static TheoryData<string> Boards => [.. ShippedSite.Site.Pages.Where(p => p == "inspections/" || p.StartsWith("inspections/by-", StringComparison.Ordinal))];

    public static TheoryData<string> Inspections => [.. Recount.Shipped.Inspections.Select(i => i.Id)];

    public static TheoryData<string> Evaluations => [.. Recount.Shipped.Evaluations.Select(e => e.Id)];

    public static TheoryData<string> Honours => [.. Recount.Shipped.Honours.Select(h => h.Id)];

    private (YamlRecord Inspection, YamlRecord Finding, string Status)[] Findings =>
        [.. _recount.Inspections.SelectMany(i => i.Groups("findings").Select(f => (i, f, Status(f))))];

    [Theory]
    [MemberData(nameof(Boards))]
    public void A_board_of_findings_shows_and_counts_exactly_its_findings(string address)
    {
        var findings = Findings.Where(f => BelongsOn(f, address)).ToArray();
        IDocument board = ShippedSite.Site.Page(address);

        Assert.NotEmpty(findings);
        Assert.Equal(Count(findings.Select(f => f.Status)), ShippedSite.Bar(board));
        Assert.Equal(
            findings.Select(f => $"inspections/{f.Inspection.Id}/#{f.Finding.Text("id")}").Order(StringComparer.Ordinal),
            board.QuerySelectorAll(".item-text a").Select(a => a.GetAttribute("href")![ShippedSite.Site.BasePath.Length..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_open_stands_first() => Assert.Equal(
        Findings.Select(f => f.Status).OrderBy(s => Array.IndexOf(s_statuses, s)),
        ShippedSite.Site.Page("inspections/").QuerySelectorAll("li.item .status").Select(s => s.TextContent));

    [Fact]
    public void Days_past_a_deadline_are_counted_to_the_site_s_day() => Assert.Equal(
        Findings.Where(f => f.Status == "逾期未整改").Select(f => _recount.AsOf.DayNumber - f.Finding.Day("deadline").DayNumber).OrderDescending(),
        ShippedSite.Site.Page("inspections/").QuerySelectorAll("li.s-overdue .item-when").Select(w => ShippedSite.Numbers(w.TextContent).Single()));

    [Theory]
    [MemberData(nameof(Inspections))]
    public void An_inspection_s_page_counts_its_findings(string id) => Assert.Equal(
        Count(Findings.Where(f => f.Inspection.Id == id).Select(f => f.Status)),
        ShippedSite.Bar(ShippedSite.Site.Page($"inspections/{id}/")));

    [Theory]
    [MemberData(nameof(Evaluations))]
    public void An_evaluation_s_table_has_the_ballots_and_what_they_are_of_those_present(string id)
    {
        YamlRecord evaluation = _recount.Evaluations.Single(e => e.Id == id);
        IElement[] tables = [.. ShippedSite.Site.Page($"evaluations/{id}/").QuerySelectorAll("table")];
        YamlRecord[] groups = [.. evaluation.Groups("groups").OrderBy(g => g.Text("voters") == "群众")];

        Assert.Equal(groups.Length, tables.Length);
        Assert.All(groups.Zip(tables), pair => Assert.Equal(
            pair.First.Groups("questions").Select(q => $"{q.Text("question")} {string.Join(' ', Cells(q, Number(pair.First, "present")))}"),
            pair.Second.QuerySelectorAll("tbody tr").Select(r => $"{r.QuerySelector("th")!.TextContent} {string.Join(' ', r.QuerySelectorAll("td").Select(d => d.TextContent))}")));
    }

    [Theory]
    [MemberData(nameof(Honours))]
    public void An_honour_s_page_names_every_recipient(string id)
    {
        YamlRecord honour = _recount.Honours.Single(h => h.Id == id);
        IDocument page = ShippedSite.Site.Page($"honours/{id}/");
        bool isRunning = honour.Group("notice") is { } notice && notice.Day("to") >= _recount.AsOf;

        Assert.Equal(honour.Groups("recipients").Select(Name), page.QuerySelectorAll(".card h3").Select(h => h.TextContent));
        Assert.Equal(honour.Day("date") <= _recount.AsOf ? "已表彰" : isRunning ? "公示中" : "公示（已结束）", page.QuerySelector(".fact-list dd")!.TextContent);
        Assert.Equal(isRunning, page.QuerySelector(".objection a.button") is not null);
    }

    [Fact]
    public void The_roll_counts_what_was_given_each_year_and_to_how_many() => Assert.Equal(
        _recount.Honours.GroupBy(h => (h.Day("date") <= _recount.AsOf ? h.Day("date") : h.Group("notice")!.Day("from")).Year).OrderByDescending(g => g.Key)
            .Select(g => (g.Key, Given: g.Where(h => h.Day("date") <= _recount.AsOf).ToArray()))
            .Select(g => $"y{g.Key} {g.Given.Length} {g.Given.Sum(h => h.Groups("recipients").Count)}"),
        ShippedSite.Site.Page("honours/").QuerySelectorAll("section[id]").Select(s => $"{s.Id} {string.Join(' ', ShippedSite.Numbers(s.QuerySelector(".section-head p")!.TextContent))}"));

    [Fact]
    public void The_sample_has_findings_in_every_state_of_all_tiers_an_evaluation_of_every_unit_and_notices_running_and_over()
    {
        Assert.Equal(s_statuses.Order(StringComparer.Ordinal), Findings.Select(f => f.Status).Distinct().Order(StringComparer.Ordinal));
        Assert.InRange(Findings.Length, 15, int.MaxValue);
        Assert.Equal((9, 3), (_recount.Inspections.Count, _recount.Inspections.Select(i => i.Text("tier")).Distinct().Count()));
        Assert.Equal(_recount.Units.Count, _recount.Evaluations.Select(e => _recount.Id(e.Text("unit"))).Distinct().Count());
        Assert.Equal(1, _recount.Honours.Count(h => h.Group("notice")!.Day("to") >= _recount.AsOf));
        Assert.All([.. _recount.Inspections, .. _recount.Evaluations, .. _recount.Honours], r => Assert.Equal("true", r.Text("sample")));
    }

    private static Dictionary<string, int> Count(IEnumerable<string> statuses) => statuses.CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static int Number(YamlRecord record, string key) => int.Parse(record.Text(key), CultureInfo.InvariantCulture);

    private IEnumerable<string> Cells(YamlRecord question, int present)
    {
        int[] counts = [.. _recount.Campaign.Group("review")!.Groups("grades").Select(g => question.Groups("ballots").Where(b => b.Text("grade") == g.Text("name")).Sum(b => Number(b, "count")))];
        return counts.Append(present - counts.Sum()).Select(count => $"{count}{Percent(count, present)}%");
    }

    internal static string Percent(int part, int whole) => part == 0 ? "0" : part == whole ? "100"
        : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);

    private string Status(YamlRecord finding)
    {
        if (finding.Group("recheck") is { } recheck && recheck.Day("on") <= _recount.AsOf)
        {
            return recheck.Text("result") == "合格" ? "复查合格" : "复查不合格";
        }

        return finding.Day("put-right-on") <= _recount.AsOf ? "已整改待复查" : finding.Day("deadline") < _recount.AsOf ? "逾期未整改" : "限期整改中";
    }

    private bool BelongsOn((YamlRecord Inspection, YamlRecord Finding, string Status) finding, string address) => address.Split('/') is not [_, var by, var key, ..] || by switch
    {
        "by-status" => s_keys[Array.IndexOf(s_statuses, finding.Status)] == key,
        "by-unit" => _recount.Id(finding.Finding.Text("unit")) == key,
        _ => _recount.Campaign.Group("inspection")!.Groups("tiers").Single(t => t.Text("name") == finding.Inspection.Text("tier")).Text("id") == key,
    };

    private string Name(YamlRecord recipient) => recipient.Has("profile") ? _recount.Profiles.Single(p => p.Id == recipient.Text("profile")).Text("name")
        : recipient.Has("name") ? recipient.Text("name")
        : _recount.Units.Single(u => u.Id == _recount.Id(recipient.Text("unit"))).Text("name");
}
