using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines;

/// <summary>Rows of ledgers counted by what they have in common.</summary>
internal static class LedgerTallies
{
    private const int Scale = 1000;

    public static LedgerTotalsView Totals(IEnumerable<LedgerRow> rows)
    {
        var sums = LedgerTotals.Of(rows);
        return new LedgerTotalsView(sums.Activities, sums.People, LedgerNumber.Written(sums.Hours));
    }

    /// <summary>By carrier, in the campaign's order; those that nothing was done for are there too.</summary>
    public static IReadOnlyList<LedgerTallyView> ByCarrier(Site site, IReadOnlyList<LedgerRow> rows)
    {
        ILookup<Carrier, LedgerRow> byCarrier = rows.ToLookup(r => site.Hub.Get(r.Carrier));
        return Scaled(site.Hub.Campaign.Carriers.Select(c => Tally(c.Name, site.Urls.For(Terms.Address(c)), [], byCarrier[c])));
    }

    /// <summary>By form, the most frequent first.</summary>
    public static IReadOnlyList<LedgerTallyView> ByForm(IReadOnlyList<LedgerRow> rows) =>
        Scaled(rows.GroupBy(r => r.Form, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Tally(g.Key, null, [], g)));

    /// <summary>By unit, with its ledgers.</summary>
    public static IReadOnlyList<LedgerTallyView> ByUnit(Site site) =>
        Scaled(site.Hub.Units.Where(u => site.Hub.LedgersOf(u).Any()).Select(u => Tally(
            u.ShortName,
            site.Urls.For(u.Address),
            [.. site.Hub.LedgersOf(u).Select(l => site.Link(site.Strings.Format("ledger.year", l.Year), l.Address))],
            site.Hub.LedgersOf(u).SelectMany(l => l.Rows))));

    /// <summary>The months of a year; columns are as high as <paramref name="most"/> activities at most.</summary>
    public static LedgerYearView ByMonth(Site site, int year, IReadOnlyList<LedgerRow> rows, int most, Func<Month, string?> url)
    {
        ILookup<Month, LedgerRow> byMonth = rows.ToLookup(r => r.Month);
        return new LedgerYearView(year, Totals(rows), [.. Enumerable.Range(1, 12).Select(number => Column(new Month(year, number)))]);

        LedgerColumnView Column(Month month)
        {
            int count = byMonth[month].Count();
            int height = Bars.Share(count, most, Scale);
            return new LedgerColumnView(Name(site, month), month.Number, count == 0 ? null : url(month), count, height, Scale - height);
        }
    }

    /// <summary>The activities of the busiest month.</summary>
    public static int Most(IEnumerable<LedgerRow> rows) => rows.GroupBy(r => r.Month).Select(g => g.Count()).DefaultIfEmpty().Max();

    /// <summary>A month for people, in the interface's language.</summary>
    public static string Name(Site site, Month month) => site.Strings.Format("ledger.month", month.Year, month.Number);

    private static LedgerTallyView Tally(string label, string? url, IReadOnlyList<LinkView> links, IEnumerable<LedgerRow> rows) =>
        new(label, url, links, Totals(rows), 0);

    private static IReadOnlyList<LedgerTallyView> Scaled(IEnumerable<LedgerTallyView> tallies)
    {
        LedgerTallyView[] all = [.. tallies];
        int most = all.Select(t => t.Totals.Activities).DefaultIfEmpty().Max();
        return [.. all.Select(t => t with { Width = Bars.Share(t.Totals.Activities, most, Scale) })];
    }
}
