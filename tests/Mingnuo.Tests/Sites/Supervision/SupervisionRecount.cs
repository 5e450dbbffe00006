using System.Globalization;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>A hub's supervision counted a second time, plainly, from its files. Its rules are those that the pages print, written anew.</summary>
internal sealed class SupervisionRecount
{
    public SupervisionRecount(string root)
    {
        Hub = new Recount(root);
        Reports = [.. Hub.Read("reports", "date").Select(Report)];
        Findings = [.. Hub.Read("inspections", "date").SelectMany(i => i.Groups("findings").Select(f => Finding(i, f)))];
        Months = [.. MonthsFrom(Hub.Campaign.Group("reporting")!.Text("from"))];
        PageMonths = [.. MonthsFrom(Written(Hub.Campaign.Groups("phases").Min(p => p.Day("from"))))];
        Honours = [.. Hub.Read("honours", "no such field").Where(h => (h.Group("notice")?.Day("from") ?? h.Day("date")) <= AsOf)];
        Events = [.. RecountedEvents.Of(this)];
    }

    public Recount Hub { get; }

    public DateOnly AsOf => Hub.AsOf;

    public IReadOnlyList<RecountedReport> Reports { get; }

    public IReadOnlyList<RecountedFinding> Findings { get; }

    public IReadOnlyList<YamlRecord> Honours { get; }

    /// <summary>The months for which reports are owed, the last one not over.</summary>
    public IReadOnlyList<string> Months { get; }

    /// <summary>The months since the campaign began.</summary>
    public IReadOnlyList<string> PageMonths { get; }

    /// <summary>Everything that happened.</summary>
    public IReadOnlyList<RecountedEvent> Events { get; }

    /// <summary>The pages that set units side by side, the dashboard first, with the units of each.</summary>
    public IEnumerable<(string Address, YamlRecord[] Units)> Comparisons =>
        Lists("categories", "category").Concat(Lists("groups", "group")).Where(c => c.Units.Length > 0).Prepend(("supervision/", [.. Hub.Units]));

    /// <summary>How many reports a unit owes for a month that is over.</summary>
    public int Owed(string month) => LastDay(month) < AsOf ? Number(Hub.Campaign.Group("reporting")!, "per-month") : 0;

    public int Missing(string unit, string month) => Math.Max(0, Owed(month) - Of(unit, month).Count());

    public int Missing(string unit) => Months.Sum(m => Missing(unit, m));

    public IEnumerable<RecountedReport> Of(string unit, string month) => Reports.Where(r => r.Unit == unit && r.Month == month);

    /// <summary>The latest evaluation of a unit.</summary>
    public YamlRecord? Evaluation(string unit) => Hub.Evaluations.Where(e => Hub.Id(e.Text("unit")) == unit).MaxBy(e => e.Day("date"));

    /// <summary>Ballots for the best two grades, and all, over all questions, by voters.</summary>
    public IEnumerable<(string Voters, int Best, int Cast)> Shares(YamlRecord evaluation)
    {
        string[] best = [.. Hub.Campaign.Group("review")!.Groups("grades").Take(2).SelectMany(g => new[] { g.Text("id"), g.Text("name") })];
        foreach (YamlRecord group in evaluation.Groups("groups"))
        {
            YamlRecord[] ballots = [.. group.Groups("questions").SelectMany(q => q.Groups("ballots"))];
            yield return (group.Text("voters"), ballots.Where(b => best.Contains(b.Text("grade"))).Sum(b => Number(b, "count")), ballots.Sum(b => Number(b, "count")));
        }
    }

    /// <summary>Pledge items with their YAML.</summary>
    public IEnumerable<(RecountedItem Item, YamlRecord Yaml)> Items => Hub.Items.Zip(Hub.Pledges.SelectMany(p => p.Groups("items")));

    public static DateOnly FirstDay(string month) => DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly LastDay(string month) => FirstDay(month).AddMonths(1).AddDays(-1);

    public static string Written(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static int Number(YamlRecord record, string key) => int.Parse(record.Text(key), CultureInfo.InvariantCulture);

    private IEnumerable<string> MonthsFrom(string first)
    {
        DateOnly end = Hub.Campaign.Groups("phases").Max(p => p.Day("to"));
        for (DateOnly day = FirstDay(first); day <= AsOf && day <= end; day = day.AddMonths(1))
        {
            yield return Written(day);
        }
    }

    private RecountedReport Report(YamlRecord report)
    {
        YamlRecord rules = Hub.Campaign.Group("reporting")!;
        string sent = Written(report.Day("date"));
        string month = report.Has("month") ? report.Text("month") : sent;
        int media = report.Groups("media").Where(m => m.Day("date") <= AsOf)
            .Sum(m => Number(rules.Groups("media").Single(k => m.Text("kind") == k.Text("name") || m.Text("kind") == k.Text("id")), "points"));
        return new RecountedReport(report.Id, Hub.Id(report.Text("unit")), report.Day("date"), month, month != sent, Number(rules, month == sent ? "on-time-points" : "late-points") + media);
    }

    private RecountedFinding Finding(YamlRecord inspection, YamlRecord finding)
    {
        DateOnly? putRight = finding.Day("put-right-on") <= AsOf ? finding.Day("put-right-on") : null;
        YamlRecord? recheck = finding.Group("recheck") is { } again && again.Day("on") <= AsOf ? again : null;
        return new RecountedFinding(
            $"inspections/{inspection.Id}/#{finding.Text("id")}",
            Hub.Id(finding.Text("unit")),
            inspection.Day("date"),
            finding.Day("deadline"),
            putRight,
            recheck?.Day("on"),
            recheck is null ? putRight is null : recheck.Text("result") == "不合格");
    }

    private IEnumerable<(string Address, YamlRecord[] Units)> Lists(string list, string key) => Hub.Campaign.Groups(list)
        .Select(c => ($"supervision/{list}/{c.Text("id")}/", Hub.Units.Where(u => Hub.Id(u.Text(key)) == c.Text("id")).ToArray()));
}
