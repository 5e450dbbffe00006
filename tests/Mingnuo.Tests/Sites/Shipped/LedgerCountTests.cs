using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>Every number on the pages of ledgers, counted a second time.</summary>
public sealed class LedgerCountTests
{
    private static readonly Recount s_recount = Recount.Shipped;

    public static TheoryData<string, int> Ledgers => [.. s_recount.LedgerRows.Select(r => (r.Unit, r.Year)).Distinct()];

    [Fact]
    public void The_sample_is_as_large_as_it_should_be_and_saved_in_three_ways()
    {
        Assert.Equal(12, Ledgers.Count);
        Assert.InRange(s_recount.LedgerRows.Count, 300, 1000);
        Assert.InRange(s_recount.LedgerRows.Count(r => r.Item.Length > 0), 12, 300);
    }

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void A_ledger_adds_up(string unit, int year)
    {
        RecountedLedgerRow[] rows = [.. s_recount.LedgerRows.Where(r => r.Unit == unit && r.Year == year)];
        IHtmlDocument page = ShippedSite.Site.Page($"ledgers/{unit}/{year}/");

        Assert.Equal($"{Sum(rows)} {rows.Count(r => r.Item.Length > 0)}", Figures(page));
        Assert.Equal(ByCarrier(rows), Tally(page.QuerySelectorAll("table.tally")[0]));
        Assert.Equal(
            rows.GroupBy(r => r.Form, StringComparer.Ordinal).ToDictionary(g => g.Key, Sum, StringComparer.Ordinal),
            Tally(page.QuerySelectorAll("table.tally")[1]));
        Assert.Equal(Months(rows), ColumnsOf(page.QuerySelector("ol.columns")!));
        Assert.Equal(
            rows.GroupBy(r => r.Day.Month).OrderBy(g => g.Key).Select(g => Sum(g).Replace(' ', '/')),
            page.QuerySelectorAll("tr.month small").Select(s => string.Join('/', Numbers(s))));
        Assert.Equal(
            rows.OrderBy(r => r.Day).Select(r => $"{r.Day:yyyy-MM-dd} {r.Activity} {r.Form} {r.Carrier} {r.People} {Hours(r.Tenths)}"),
            page.QuerySelectorAll("tr.entry").Select(Row));
    }

    [Fact]
    public void The_page_of_all_ledgers_adds_up()
    {
        IHtmlDocument page = ShippedSite.Site.Page("ledgers/");

        Assert.Equal($"{Sum(s_recount.LedgerRows)} {s_recount.LedgerRows.DistinctBy(r => r.Unit).Count()}", Figures(page));
        Assert.Equal(
            s_recount.LedgerRows.GroupBy(r => s_recount.Units.Single(u => u.Id == r.Unit).Text("short-name"), StringComparer.Ordinal).ToDictionary(g => g.Key, Sum, StringComparer.Ordinal),
            Tally(page.QuerySelectorAll("table.tally")[0]));
        Assert.Equal(ByCarrier(s_recount.LedgerRows), Tally(page.QuerySelectorAll("table.tally")[1]));
        Assert.Equal(
            s_recount.LedgerRows.GroupBy(r => r.Year).OrderByDescending(g => g.Key).SelectMany(Months),
            page.QuerySelectorAll("ol.columns").SelectMany(ColumnsOf));
    }

    private static Dictionary<string, string> ByCarrier(IEnumerable<RecountedLedgerRow> rows) =>
        s_recount.Campaign.Groups("carriers").Select(c => c.Text("name")).ToDictionary(c => c, c => Sum(rows.Where(r => r.Carrier == c)), StringComparer.Ordinal);

    private static string[] Months(IEnumerable<RecountedLedgerRow> rows) =>
        [.. Enumerable.Range(1, 12).Select(m => rows.Count(r => r.Day.Month == m).ToString(CultureInfo.InvariantCulture))];

    private static string Sum(IEnumerable<RecountedLedgerRow> rows) => $"{rows.Count()} {rows.Sum(r => r.People)} {Hours(rows.Sum(r => r.Tenths))}";

    private static string Hours(int tenths) => tenths % 10 == 0 ? $"{tenths / 10}" : $"{tenths / 10}.{tenths % 10}";

    private static string Figures(IParentNode page) => string.Join(' ', page.QuerySelectorAll(".figures b").Select(b => b.TextContent));

    private static Dictionary<string, string> Tally(IElement table) => table.QuerySelectorAll("tbody tr").ToDictionary(
        tr => (tr.QuerySelector("th a:not(.ledger-year)") ?? tr.QuerySelector("th")!).TextContent.Trim(),
        tr => string.Join(' ', tr.QuerySelectorAll("td").Select(td => td.TextContent)),
        StringComparer.Ordinal);

    /// <summary>What a chart tells to those who cannot see it: month and year, then the number.</summary>
    private static IEnumerable<string> ColumnsOf(IElement chart) => chart.QuerySelectorAll("[aria-label]").Select(c => c.GetAttribute("aria-label")!.Split(' ')[1]);

    private static IEnumerable<string> Numbers(IElement element) => element.TextContent.Split(' ').Where(w => char.IsAsciiDigit(w[0]));

    private static string Row(IElement tr)
    {
        string[] cells = [.. tr.QuerySelectorAll("td").Select(td => (td.FirstChild?.TextContent ?? "").Trim())];
        return $"{tr.QuerySelector("time")!.GetAttribute("datetime")} {cells[1]} {cells[2]} {cells[3]} {cells[4]} {cells[5]}";
    }
}
