using System.Globalization;
using AngleSharp.Dom;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>The archive of reports and every narrowed one, against the recount.</summary>
public sealed class ReportCountTests
{
    private readonly Recount _recount = Recount.Shipped;

    /// <summary>Every archive, but for the further pages of long ones.</summary>
    public static TheoryData<string> Archives => [.. ShippedSite.Site.Pages.Where(p =>
        (p == "reports/" || p.StartsWith("reports/by-", StringComparison.Ordinal)) && !p.Contains("/page/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Archives))]
    public void An_archive_counts_its_reports_the_late_ones_those_taken_up_and_their_points(string address)
    {
        YamlRecord[] reports = [.. _recount.Reports.Where(r => BelongsIn(r, address))];

        Assert.NotEmpty(reports);
        Assert.Equal(
            [reports.Length, reports.Count(IsLate), reports.Count(r => Media(r).Length > 0), reports.Sum(Points)],
            ShippedSite.Site.Page(address).QuerySelectorAll(".figures b").Select(b => int.Parse(b.TextContent, CultureInfo.InvariantCulture)));
        Assert.Equal(
            reports.Select(r => $"reports/{r.Id}/").Order(StringComparer.Ordinal),
            Pages(address).SelectMany(p => ShippedSite.Site.Page(p).QuerySelectorAll(".item-text a")).Select(a => a.GetAttribute("href")![ShippedSite.Site.BasePath.Length..]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void A_month_s_column_counts_the_reports_for_it_and_the_late_ones(string address)
    {
        bool isMonth = address.StartsWith("reports/by-month/", StringComparison.Ordinal);
        var byMonth = _recount.Reports.Where(r => isMonth || BelongsIn(r, address)).ToLookup(Month, StringComparer.Ordinal);

        Assert.All(ShippedSite.Site.Page(address).QuerySelectorAll(".months li:has(time)"), li =>
        {
            string month = li.QuerySelector("time")!.GetAttribute("datetime")!;
            Assert.Equal(byMonth[month].Any() ? byMonth[month].Count() : 0, ShippedSite.Numbers(li.QuerySelector("b")!.TextContent).SingleOrDefault());
            Assert.Equal(byMonth[month].Count(IsLate), ShippedSite.Numbers(li.QuerySelector("small")?.TextContent ?? "").SingleOrDefault());
        });
    }

    [Fact]
    public void Every_choice_that_occurs_has_an_archive_and_no_other() => Assert.Equal(
        _recount.Reports.SelectMany(r => new[] { $"by-unit/{_recount.Id(r.Text("unit"))}", $"by-month/{Month(r)}" }.Concat(r.List("carriers").Select(c => $"by-carrier/{_recount.Id(c)}")))
            .Select(b => $"reports/{b}/").Distinct().Append("reports/").Order(StringComparer.Ordinal),
        Archives.Select(a => a.Data).Order(StringComparer.Ordinal));

    [Fact]
    public void A_unit_s_archive_names_every_month_that_is_over_and_lacks_a_report() => Assert.All(_recount.Units, unit =>
    {
        string[] missing = [.. Owed().Where(m => !_recount.Reports.Any(r => _recount.Id(r.Text("unit")) == unit.Id && Month(r) == m))];

        Assert.Equal(missing, ShippedSite.Site.Page($"reports/by-unit/{unit.Id}/").QuerySelectorAll(".note time").Select(t => t.GetAttribute("datetime")));
    });

    [Fact]
    public void Units_side_by_side_come_to_the_same() => Assert.Equal(
        _recount.Units.Select(u => (Unit: u, Reports: _recount.Reports.Where(r => _recount.Id(r.Text("unit")) == u.Id).ToArray()))
            .Select(u => $"{u.Unit.Text("short-name")} {u.Reports.Length} {u.Reports.Count(IsLate)} {u.Reports.Sum(r => Media(r).Length)} {u.Reports.Sum(Points)}").Order(StringComparer.Ordinal),
        ShippedSite.Site.Page("reports/").QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent))).Order(StringComparer.Ordinal));

    [Fact]
    public void The_sample_has_at_least_150_reports_of_all_units_with_late_and_missing_ones()
    {
        Assert.InRange(_recount.Reports.Count, 150, int.MaxValue);
        Assert.Equal(_recount.Units.Count, _recount.Reports.Select(r => _recount.Id(r.Text("unit"))).Distinct().Count());
        Assert.Contains(_recount.Reports, IsLate);
        Assert.All(_recount.Reports, r => Assert.Equal("true", r.Text("sample")));
    }

    private static string Month(YamlRecord report) => report.Has("month") ? report.Text("month") : Iso(report.Day("date"));

    private static bool IsLate(YamlRecord report) => Month(report) != Iso(report.Day("date"));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private YamlRecord[] Media(YamlRecord report) => [.. report.Groups("media").Where(m => m.Day("date") <= _recount.AsOf)];

    private int Points(YamlRecord report)
    {
        YamlRecord rules = _recount.Campaign.Group("reporting")!;
        int Number(YamlRecord of, string key) => int.Parse(of.Text(key), CultureInfo.InvariantCulture);
        return Number(rules, IsLate(report) ? "late-points" : "on-time-points")
            + Media(report).Sum(m => Number(rules.Groups("media").Single(k => k.Text("name") == m.Text("kind")), "points"));
    }

    private IEnumerable<string> Owed()
    {
        DateOnly first = DateOnly.ParseExact(_recount.Campaign.Group("reporting")!.Text("from") + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        for (DateOnly month = first; month.AddMonths(1) <= _recount.AsOf; month = month.AddMonths(1))
        {
            yield return Iso(month);
        }
    }

    private bool BelongsIn(YamlRecord report, string address) => address.Split('/') is not [_, var by, var key, ..] || by switch
    {
        "by-unit" => _recount.Id(report.Text("unit")) == key,
        "by-month" => Month(report) == key,
        "by-carrier" => report.List("carriers").Any(c => _recount.Id(c) == key),
        _ => true,
    };

    private static IEnumerable<string> Pages(string address) =>
        ShippedSite.Site.Pages.Where(p => p == address || p.StartsWith(address + "page/", StringComparison.Ordinal));
}
