using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>Every number of the dashboard against the recount, in the shipped hub and in one of 100 units and 30 months.</summary>
public sealed class DashboardCountTests
{
    public static TheoryData<string> Hubs => CountedHub.Names;

    [Theory]
    [MemberData(nameof(Hubs))]
    public void The_key_figures_are_right_and_lead_to_their_records(string name)
    {
        (IHtmlDocument page, SupervisionRecount recount, CountedHub hub) = Open(name);
        string[] units = [.. recount.Hub.Units.Select(u => u.Id)];
        RecountedItem[] overdue = [.. recount.Hub.Items.Where(i => i.Status == "逾期未兑现")];
        RecountedItem[] kept = [.. recount.Hub.Items.Where(i => i.Status is "按期兑现" or "逾期兑现")];
        RecountedReport[] reports = [.. recount.Reports.Where(r => recount.Months.Contains(r.Month))];
        int late = recount.Findings.Count(IsOverdue(recount));
        Assert.Equal(
            [
                ("#overdue", [overdue.Length + late + units.Count(u => recount.Missing(u) > 0)]),
                ("pledges/", [kept.Length, kept.Length + overdue.Length]),
                ("pledges/by-status/overdue/", [overdue.Length]),
                ("#calendar", [reports.Length]),
                ("#missing", [units.Sum(recount.Missing)]),
                ("#calendar", [reports.Count(r => r.IsLate)]),
                ("#findings", [recount.Findings.Count(f => !f.IsOpen), recount.Findings.Count]),
                ("#findings", [late]),
                ("#evaluations", [units.Count(u => recount.Evaluation(u) is not null), units.Length]),
                ("#soon", [Soon(recount).Count()]),
            ],
            page.QuerySelectorAll(".keys a").Select(a => (hub.Address(a.GetAttribute("href")!), ShippedSite.Numbers(a.QuerySelector(".key")!.TextContent).ToArray())));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void What_is_overdue_comes_longest_first(string name)
    {
        (IHtmlDocument page, SupervisionRecount recount, CountedHub hub) = Open(name);
        var expected = recount.Hub.Items.Where(i => i.Status == "逾期未兑现").Select(i => (i.Url, Days: Days(i.Due, recount.AsOf)))
            .Concat(recount.Findings.Where(IsOverdue(recount)).Select(f => (f.Url, Days: Days(f.Deadline, recount.AsOf))))
            .Concat(recount.Hub.Units.Where(u => recount.Missing(u.Id) > 0).Select(u => (
                Url: $"units/{u.Id}/#archive", Days: Days(SupervisionRecount.LastDay(recount.Months.First(m => recount.Missing(u.Id, m) > 0)), recount.AsOf))))
            .OrderByDescending(d => d.Days).ThenBy(d => hub.Site.BasePath + d.Url, StringComparer.Ordinal);

        Assert.Equal(expected.Take(20), Duties(page, hub, "overdue"));
        Assert.Equal(expected.Count(), ShippedSite.Numbers(page.QuerySelector("#overdue .section-head p")!.TextContent).Single());
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void The_findings_not_put_right_come_longest_past_first(string name)
    {
        (IHtmlDocument page, SupervisionRecount recount, CountedHub hub) = Open(name);
        var expected = recount.Findings.Where(f => f.IsOpen).Select(f => (f.Url, Days: Days(f.Deadline, recount.AsOf)))
            .OrderByDescending(f => f.Days).ThenBy(f => f.Url, StringComparer.Ordinal);

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Take(40), Duties(page, hub, "findings"));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void What_falls_due_soon_comes_next_first(string name)
    {
        (IHtmlDocument page, SupervisionRecount recount, CountedHub hub) = Open(name);
        var expected = Soon(recount).OrderByDescending(d => d.Days).ThenBy(d => d.Url, StringComparer.Ordinal);

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Take(40), Duties(page, hub, "soon"));
        Assert.Equal(expected.Count(), ShippedSite.Numbers(page.QuerySelector("#soon .section-head p")!.TextContent).Single());
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_unit_s_items_are_counted_by_status_those_with_the_most_overdue_first(string name)
    {
        (IHtmlDocument page, SupervisionRecount recount, CountedHub hub) = Open(name);
        IElement[] rows = [.. page.QuerySelectorAll("#items .units > li")];

        Assert.Equal(
            recount.Hub.Items.Select(i => i.Unit).Distinct().Order(StringComparer.Ordinal),
            rows.Select(r => Unit(hub, r)).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(ShippedSite.Bar(recount.Hub.Items.Where(i => i.Unit == Unit(hub, row))), ShippedSite.Bar(row)));
        int[] overdue = [.. rows.Select(r => recount.Hub.Items.Count(i => i.Unit == Unit(hub, r) && i.Status == "逾期未兑现"))];
        Assert.Equal(overdue.OrderDescending(), overdue);
        Assert.Equal(
            recount.Hub.Units.Select(u => u.Id).Except(recount.Hub.Items.Select(i => i.Unit)).Order(StringComparer.Ordinal),
            page.QuerySelectorAll("#items .chips a").Select(a => hub.Address(a.GetAttribute("href")!).Split('/')[1]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_unit_s_steps_are_marked(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Recount.Comparisons, comparison =>
        {
            var rows = hub.Site.Page(comparison.Address).QuerySelectorAll("#steps tbody tr").ToDictionary(r => Unit(hub, r), StringComparer.Ordinal);
            Assert.Equal(comparison.Units.Length, rows.Count);
            Assert.All(comparison.Units, unit => Assert.Equal(
                hub.Recount.Hub.Campaign.Groups("steps").Select(s => hub.Recount.Hub.HasReached(unit, s)),
                rows[unit.Id].QuerySelectorAll("td").Select(c => c.QuerySelector(".yes") is not null)));
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_latest_evaluation_tells_its_share_with_its_ballots(string name)
    {
        (IHtmlDocument page, SupervisionRecount recount, CountedHub hub) = Open(name);
        IElement[] rows = [.. page.QuerySelectorAll("#evaluations .shares > li")];

        Assert.Equal(
            recount.Hub.Units.Select(u => recount.Evaluation(u.Id)).OfType<YamlRecord>().Select(e => $"evaluations/{e.Id}/").Order(StringComparer.Ordinal),
            rows.Select(r => hub.Address(r.QuerySelector("a")!.GetAttribute("href")!)).Order(StringComparer.Ordinal));
        Assert.All(rows, row =>
        {
            string id = hub.Address(row.QuerySelector("a")!.GetAttribute("href")!)["evaluations/".Length..^1];
            YamlRecord evaluation = recount.Hub.Evaluations.Single(e => e.Id == id);
            Assert.Equal(
                recount.Shares(evaluation),
                row.QuerySelectorAll("dl > div").Select(d => (
                    d.QuerySelector("dt")!.TextContent,
                    ShippedSite.Numbers(d.QuerySelector("dd span")!.LastChild!.TextContent)[1],
                    ShippedSite.Numbers(d.QuerySelector("dd span")!.LastChild!.TextContent)[0])));
            Assert.All(row.QuerySelectorAll("dl > div").Zip(recount.Shares(evaluation)), pair => Assert.InRange(
                decimal.Parse(pair.First.QuerySelector("b")!.TextContent.TrimEnd('%'), CultureInfo.InvariantCulture),
                (100m * pair.Second.Best / pair.Second.Cast) - 0.05m,
                (100m * pair.Second.Best / pair.Second.Cast) + 0.05m));
        });
    }

    internal static (IHtmlDocument Page, SupervisionRecount Recount, CountedHub Hub) Open(string name, string address = "supervision/")
    {
        var hub = CountedHub.Of(name);
        return (hub.Site.Page(address), hub.Recount, hub);
    }

    private static Func<RecountedFinding, bool> IsOverdue(SupervisionRecount recount) => f => f.IsOpen && f.Deadline < recount.AsOf;

    private static int Days(DateOnly day, DateOnly asOf) => asOf.DayNumber - day.DayNumber;

    private static string Unit(CountedHub hub, IElement row) => hub.Address(row.QuerySelector("a")!.GetAttribute("href")!).Split('/')[1];

    /// <summary>What falls due within thirty days, with the days past as a negative number.</summary>
    private static IEnumerable<(string Url, int Days)> Soon(SupervisionRecount recount) => recount.Hub.Items.Where(i => i.IsOpen).Select(i => (i.Url, Days(i.Due, recount.AsOf)))
        .Concat(recount.Findings.Where(f => f.IsOpen).Select(f => (f.Url, Days(f.Deadline, recount.AsOf))))
        .Concat(recount.Honours.Where(h => h.Group("notice") is { } n && n.Day("to") >= recount.AsOf).Select(h => ($"honours/{h.Id}/", Days(h.Group("notice")!.Day("to"), recount.AsOf))))
        .Where(d => d.Item2 is <= 0 and >= -30);

    /// <summary>The records of a list with the days past their last, negative for days left.</summary>
    private static IEnumerable<(string Url, int Days)> Duties(IHtmlDocument page, CountedHub hub, string section) => page.QuerySelectorAll($"#{section} .duties > li").Select(li =>
    {
        int days = ShippedSite.Numbers(li.QuerySelector(".count")!.TextContent).SingleOrDefault();
        return (hub.Address(li.QuerySelector(".item-text a")!.GetAttribute("href")!), li.ClassList.Contains("s-overdue") ? days : -days);
    });
}
