using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines;

/// <summary>活动台账: what all units did, and each unit's ledger of a year.</summary>
internal sealed class LedgersPipeline : IPipeline
{
    public IEnumerable<Document> Run(Site site)
    {
        if (!site.Oversight.HasLedgers)
        {
            return [];
        }

        string title = site.Strings["nav.ledgers"];
        var all = site.Page(new PageSpec(Addresses.Ledgers, "ledgers", title, All(site))
        {
            Description = site.Strings["ledgers.description"],
            IsSample = site.CountsSamples,
        });
        return site.Hub.Ledgers.SelectMany(l => new LedgerPages(site, l).All).Prepend(all);
    }

    private static LedgersView All(Site site)
    {
        Hub hub = site.Hub;
        LedgerRow[] rows = [.. hub.Ledgers.SelectMany(l => l.Rows)];
        int most = LedgerTallies.Most(rows);
        return new LedgersView(
            LedgerTallies.Totals(rows),
            hub.Units.Count,
            LedgerTallies.ByUnit(site),
            [.. hub.Units.Where(u => !hub.LedgersOf(u).Any()).Select(site.Cards.Link)],
            LedgerTallies.ByCarrier(site, rows),
            [
                .. rows.GroupBy(r => r.On.Year).OrderByDescending(year => year.Key)
                    .Select(year => LedgerTallies.ByMonth(site, year.Key, [.. year], most, _ => null)),
            ]);
    }
}
