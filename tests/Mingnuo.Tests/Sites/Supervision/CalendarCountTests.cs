using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>Every cell of the calendar of reports against the recount, and what reads it aloud.</summary>
public sealed class CalendarCountTests
{
    public static TheoryData<string> Hubs => CountedHub.Names;

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_cell_says_how_many_or_that_one_is_missing_or_still_to_come(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        SupervisionRecount recount = hub.Recount;
        Assert.All(recount.Comparisons, comparison =>
        {
            IElement[] rows = [.. hub.Site.Page(comparison.Address).QuerySelectorAll(".heat tbody tr")];
            Assert.Equal(comparison.Units.Select(u => u.Id).Order(StringComparer.Ordinal), rows.Select(r => Unit(hub, r)).Order(StringComparer.Ordinal));
            Assert.All(rows, row =>
            {
                string unit = Unit(hub, row);
                IElement[] cells = [.. row.QuerySelectorAll("td")];
                Assert.Equal(recount.Months.Select(m => Cell(recount, unit, m)), cells[..recount.Months.Count].Select(c => c.TextContent.Trim()));
                RecountedReport[] counted = [.. recount.Reports.Where(r => r.Unit == unit && recount.Months.Contains(r.Month))];
                Assert.Equal(
                    [counted.Length, counted.Count(r => r.IsLate), recount.Missing(unit), recount.Reports.Where(r => r.Unit == unit).Sum(r => r.Points)],
                    cells[recount.Months.Count..].Select(c => int.Parse(c.TextContent, CultureInfo.InvariantCulture)));
            });
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void A_cell_leads_to_the_reports_behind_it(string name)
    {
        (IHtmlDocument page, SupervisionRecount recount, CountedHub hub) = DashboardCountTests.Open(name);
        foreach (IElement row in page.QuerySelectorAll(".heat tbody tr"))
        {
            string unit = Unit(hub, row);
            foreach ((IElement cell, string month) in row.QuerySelectorAll("td").Zip(recount.Months))
            {
                RecountedReport[] reports = [.. recount.Of(unit, month)];
                string? href = cell.QuerySelector("a")?.GetAttribute("href");
                Assert.Equal(reports.Length switch { 0 => null, 1 => $"reports/{reports[0].Id}/", _ => $"units/{unit}/#archive:{month}" }, href is null ? null : hub.Address(href));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void The_months_that_lack_a_report_are_named_unit_by_unit(string name)
    {
        (IHtmlDocument page, SupervisionRecount recount, CountedHub hub) = DashboardCountTests.Open(name);
        var named = page.QuerySelectorAll(".gaps > li").ToDictionary(
            li => hub.Address(li.QuerySelector("a")!.GetAttribute("href")!).Split('/')[1],
            li => li.QuerySelectorAll("span a").Select(a => hub.Address(a.GetAttribute("href")!)).ToArray(),
            StringComparer.Ordinal);

        Assert.Equal(
            recount.Hub.Units.Where(u => recount.Missing(u.Id) > 0).Select(u => (u.Id, string.Join(' ', recount.Months.Where(m => recount.Missing(u.Id, m) > 0).Select(m => $"months/{m}/")))),
            recount.Hub.Units.Where(u => named.ContainsKey(u.Id)).Select(u => (u.Id, string.Join(' ', named[u.Id]))));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void It_is_a_table_with_a_caption_and_heads_for_every_row_and_column(string name)
    {
        (IHtmlDocument page, SupervisionRecount recount, _) = DashboardCountTests.Open(name);
        IElement table = page.QuerySelector("table.heat")!;

        Assert.NotEmpty(table.QuerySelector("caption")!.TextContent);
        Assert.Equal(recount.Months.Count, table.QuerySelectorAll("thead tr:last-child th[scope=col]").Length);
        Assert.Equal(recount.Months.Count, table.QuerySelectorAll("thead th[scope=colgroup]").Sum(h => int.Parse(h.GetAttribute("colspan")!, CultureInfo.InvariantCulture)));
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Single(row.QuerySelectorAll("th[scope=row]")));
    }

    private static string Unit(CountedHub hub, IElement row) => hub.Address(row.QuerySelector("th a")!.GetAttribute("href")!).Split('/')[1];

    private static string Cell(SupervisionRecount recount, string unit, string month)
    {
        RecountedReport[] reports = [.. recount.Of(unit, month)];
        int late = reports.Count(r => r.IsLate);
        return reports.Length > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{reports.Length}{(late > 0 ? $"补{late}" : "")}")
            : recount.Missing(unit, month) > 0 ? "缺报" : SupervisionRecount.LastDay(month) < recount.AsOf ? "0" : "待报";
    }
}
