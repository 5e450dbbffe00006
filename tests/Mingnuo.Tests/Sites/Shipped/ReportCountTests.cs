using System.Globalization;
using AngleSharp.Dom;
using Mingnuo.Tests.Sites.Supervision;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>The archive of reports and every narrowed one, against the recount.</summary>
public sealed class ReportCountTests
{
    public static TheoryData<string> Hubs => CountedHub.Names;

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_archive_counts_its_reports_the_late_ones_those_taken_up_and_their_points(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Boards("reports/"), address =>
        {
            YamlRecord[] reports = [.. hub.Recount.Hub.Reports.Where(r => BelongsIn(hub, r, address))];

            Assert.NotEmpty(reports);
            Assert.Equal(
                [reports.Length, reports.Count(IsLate), reports.Count(r => Media(hub, r).Length > 0), reports.Sum(r => Points(hub, r))],
                hub.Site.Page(address).QuerySelectorAll(".figures b").Select(b => int.Parse(b.TextContent, CultureInfo.InvariantCulture)));
            Assert.Equal(
                reports.Select(r => $"reports/{r.Id}/").Order(StringComparer.Ordinal),
                hub.PagesOf(address).SelectMany(p => p.QuerySelectorAll(".item-text a")).Select(a => hub.Address(a.GetAttribute("href")!)).Order(StringComparer.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void A_month_s_column_counts_the_reports_for_it_and_the_late_ones(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Boards("reports/"), address =>
        {
            bool isMonth = address.StartsWith("reports/by-month/", StringComparison.Ordinal);
            var byMonth = hub.Recount.Hub.Reports.Where(r => isMonth || BelongsIn(hub, r, address)).ToLookup(Month, StringComparer.Ordinal);

            Assert.All(hub.Site.Page(address).QuerySelectorAll(".months li:has(time)"), li =>
            {
                string month = li.QuerySelector("time")!.GetAttribute("datetime")!;
                Assert.Equal(byMonth[month].Count(), ShippedSite.Numbers(li.QuerySelector("b")!.TextContent).SingleOrDefault());
                Assert.Equal(byMonth[month].Count(IsLate), ShippedSite.Numbers(li.QuerySelector("small")?.TextContent ?? "").SingleOrDefault());
            });
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_choice_that_occurs_has_an_archive_and_no_other(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Recount recount = hub.Recount.Hub;
        Assert.Equal(
            recount.Reports.SelectMany(r => new[] { $"by-unit/{recount.Id(r.Text("unit"))}", $"by-month/{Month(r)}" }.Concat(r.List("carriers").Select(c => $"by-carrier/{recount.Id(c)}")))
                .Select(b => $"reports/{b}/").Distinct().Append("reports/").Order(StringComparer.Ordinal),
            hub.Boards("reports/").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void A_unit_s_archive_names_every_month_that_is_over_and_lacks_a_report(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Recount.Hub.Units, unit => Assert.Equal(
            hub.Recount.Months.Where(m => hub.Recount.Missing(unit.Id, m) > 0),
            hub.Site.Page($"reports/by-unit/{unit.Id}/").QuerySelectorAll(".note time").Select(t => t.GetAttribute("datetime")!)));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Units_side_by_side_come_to_the_same(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.Equal(
            hub.Recount.Hub.Units.Select(u => (Unit: u, Reports: hub.Recount.Hub.Reports.Where(r => hub.Recount.Hub.Id(r.Text("unit")) == u.Id).ToArray()))
                .Select(u => $"{u.Unit.Text("short-name")} {u.Reports.Length} {u.Reports.Count(IsLate)} {u.Reports.Sum(r => Media(hub, r).Length)} {u.Reports.Sum(r => Points(hub, r))}").Order(StringComparer.Ordinal),
            hub.Site.Page("reports/").QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_sample_has_at_least_150_reports_of_all_units_with_late_and_missing_ones()
    {
        Recount recount = Recount.Shipped;
        Assert.InRange(recount.Reports.Count, 150, int.MaxValue);
        Assert.Equal(recount.Units.Count, recount.Reports.Select(r => recount.Id(r.Text("unit"))).Distinct().Count());
        Assert.Contains(recount.Reports, IsLate);
        Assert.All(recount.Reports, r => Assert.Equal("true", r.Text("sample")));
    }

    private static string Month(YamlRecord report) => report.Has("month") ? report.Text("month") : Iso(report.Day("date"));

    private static bool IsLate(YamlRecord report) => Month(report) != Iso(report.Day("date"));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static YamlRecord[] Media(CountedHub hub, YamlRecord report) => [.. report.Groups("media").Where(m => m.Day("date") <= hub.Recount.AsOf)];

    private static int Points(CountedHub hub, YamlRecord report) => hub.Recount.Reports.Single(r => r.Id == report.Id).Points;

    private static bool BelongsIn(CountedHub hub, YamlRecord report, string address) => address.Split('/') is not [_, var by, var key, ..] || by switch
    {
        "by-unit" => hub.Recount.Hub.Id(report.Text("unit")) == key,
        "by-month" => Month(report) == key,
        "by-carrier" => report.List("carriers").Any(c => hub.Recount.Hub.Id(c) == key),
        _ => true,
    };
}
