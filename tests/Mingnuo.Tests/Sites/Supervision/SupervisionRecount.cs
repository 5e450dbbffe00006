using System.Globalization;
using System.Text;
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
        Hours = [.. Ledgers(root)];
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

    /// <summary>The rows of all ledgers: whose, when, and how many hours.</summary>
    public IReadOnlyList<(string Unit, DateOnly Day, decimal Hours)> Hours { get; }

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
        return new RecountedReport(report.Id, Hub.Id(report.Text("unit")), month, month != sent, Number(rules, month == sent ? "on-time-points" : "late-points") + media);
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
            recheck is null ? putRight is null : recheck.Text("result") == "不合格");
    }

    private IEnumerable<(string, DateOnly, decimal)> Ledgers(string root)
    {
        string folder = Path.Combine(root, "content/ledgers");
        foreach (string file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories) : [])
        {
            string unit = Path.GetFileName(Path.GetDirectoryName(file)!);
            foreach (string line in Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1))
            {
                // Only the cell of hours is wanted: the first plain number of the row that follows another.
                string[] cells = line.Split([',', '\t', ';'], StringSplitOptions.None);
                if (DateOnly.TryParseExact(cells[0], ["yyyy/M/d", "yyyy-M-d", "yyyy'年'M'月'd'日'"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day <= AsOf)
                {
                    int people = Array.FindIndex(cells, 4, c => int.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out _));
                    yield return (unit, day, decimal.Parse(cells[people + 1], CultureInfo.InvariantCulture));
                }
            }
        }
    }

    /// <summary>As spreadsheets save: UTF-16 with its mark, UTF-8, or else GB18030.</summary>
    private static string Text(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }

        string text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes) : text;
    }
}
