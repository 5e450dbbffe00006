using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mingnuo.Tests.Sites.Supervision;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>Every number on the pages of ledgers, counted a second time.</summary>
public sealed class LedgerCountTests
{
    public static TheoryData<string> Hubs => CountedHub.Names;

    [Fact]
    public void The_sample_is_as_large_as_it_should_be_and_saved_in_three_ways()
    {
        IReadOnlyList<RecountedLedgerRow> rows = Recount.Shipped.LedgerRows;
        Assert.Equal(12, rows.Select(r => (r.Unit, r.Year)).Distinct().Count());
        Assert.InRange(rows.Count, 300, 1000);
        Assert.InRange(rows.Count(r => r.Item.Length > 0), 12, 300);
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_ledger_adds_up(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Recount.Hub.LedgerRows.GroupBy(r => (r.Unit, r.Year)), rows =>
        {
            IHtmlDocument page = hub.Site.Page($"ledgers/{rows.Key.Unit}/{rows.Key.Year}/");

            Assert.Equal($"{Sum(rows)} {rows.Count(r => r.Item.Length > 0)}", Figures(page));
            Assert.Equal(ByCarrier(hub, rows), Tally(page.QuerySelectorAll("table.tally")[0]));
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
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void The_page_of_all_ledgers_adds_up(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        IHtmlDocument page = hub.Site.Page("ledgers/");
        IReadOnlyList<RecountedLedgerRow> rows = hub.Recount.Hub.LedgerRows;
        YamlRecord[] without = [.. hub.Recount.Hub.Units.Where(u => rows.All(r => r.Unit != u.Id))];

        Assert.Equal($"{Sum(rows)} {hub.Recount.Hub.Units.Count - without.Length}", Figures(page));
        Assert.Equal(
            rows.GroupBy(r => hub.Recount.Hub.Units.Single(u => u.Id == r.Unit).Text("short-name"), StringComparer.Ordinal).ToDictionary(g => g.Key, Sum, StringComparer.Ordinal),
            Tally(page.QuerySelectorAll("table.tally")[0]));
        Assert.Equal(ByCarrier(hub, rows), Tally(page.QuerySelectorAll("table.tally")[1]));
        Assert.Equal(rows.GroupBy(r => r.Year).OrderByDescending(g => g.Key).SelectMany(Months), page.QuerySelectorAll("ol.columns").SelectMany(ColumnsOf));
        Assert.Equal(without.Select(u => $"units/{u.Id}/").Order(StringComparer.Ordinal), page.QuerySelectorAll(".chips.ledger-links a").Select(a => hub.Address(a.GetAttribute("href")!)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Meters_and_columns_are_as_long_as_their_activities(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Site.Pages.Where(p => p.StartsWith("ledgers/", StringComparison.Ordinal)).Select(hub.Site.Page), page =>
        {
            Assert.All(page.QuerySelectorAll("table.tally"), table => InProportion(
                table.QuerySelectorAll("tbody tr").Select(tr => (int.Parse(tr.QuerySelector("td")!.TextContent, CultureInfo.InvariantCulture), tr.QuerySelector("rect")!.GetAttribute("width")!))));
            InProportion(page.QuerySelectorAll("svg.column").Select(c => (
                int.Parse(c.GetAttribute("aria-label")!.Split(' ')[1], CultureInfo.InvariantCulture), c.QuerySelector("rect")!.GetAttribute("height")!)));
        });
    }

    private static void InProportion(IEnumerable<(int Count, string Length)> bars)
    {
        decimal most = Math.Max(1, bars.Select(b => b.Count).DefaultIfEmpty().Max());
        Assert.All(bars, bar => Assert.InRange(decimal.Parse(bar.Length.TrimEnd('%'), CultureInfo.InvariantCulture) - (100 * bar.Count / most), -0.05m, 0.05m));
    }

    private static Dictionary<string, string> ByCarrier(CountedHub hub, IEnumerable<RecountedLedgerRow> rows) =>
        hub.Recount.Hub.Campaign.Groups("carriers").Select(c => c.Text("name")).ToDictionary(c => c, c => Sum(rows.Where(r => r.Carrier == c)), StringComparer.Ordinal);

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
