using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>月报 and 时段小结: a page for each month and each phase that has begun, and the months as a calendar.</summary>
internal sealed class MonthsPipeline : IPipeline
{
    /// <summary>How many events of a kind a month shows: more than a county's units, so that all their reports are there.</summary>
    private const int ShownInMonth = 200;

    private const int ShownInPhase = 20;

    public IEnumerable<Document> Run(Site site)
    {
        if (!site.Oversight.IsThere)
        {
            return [];
        }

        Month[] months = [.. site.Oversight.Months];
        MonthTileView[] tiles = [.. months.Select(m => Tile(site, m))];
        return Index(site, tiles)
            .Concat(months.Select((m, i) => Month(site, m, tiles.ElementAtOrDefault(i - 1), tiles.ElementAtOrDefault(i + 1))))
            .Concat(site.Hub.Campaign.Phases.Where(p => p.From <= site.Hub.AsOf).Select(p => Phase(site, p, months, tiles)));
    }

    private static IEnumerable<Document> Index(Site site, IReadOnlyList<MonthTileView> tiles)
    {
        MonthsYearView[] years = [.. tiles.GroupBy(t => t.Month.Year).Select(y => new MonthsYearView(y.Key, [.. y])).Reverse()];
        yield return site.Page(new PageSpec(Addresses.Months, "months", site.Strings["nav.months"], new MonthsView(years))
        {
            Parents = [Dashboard(site)],
            Description = site.Strings["months.description"],
            IsSample = site.CountsSamples,
        });
    }

    private static Document Month(Site site, Month month, MonthTileView? previous, MonthTileView? next)
    {
        PeriodView view = new Period(month.First, month.Last).View(site, ShownInMonth, [], Link(previous), Link(next));
        string name = MonthNames.Long(site, month);
        return site.Page(new PageSpec(Addresses.Month(month), "period", site.Strings.Format("month.title", name), view)
        {
            Parents = [Dashboard(site), site.Section("nav.months", Addresses.Months)],
            Description = site.Strings.Format("month.description", name),
            IsSample = site.CountsSamples,
        });
    }

    private static Document Phase(Site site, Phase phase, Month[] months, MonthTileView[] tiles)
    {
        MonthTileView[] own = [.. tiles.Where((_, i) => phase.From <= months[i].First && months[i].First <= phase.To)];
        PeriodView view = new Period(phase.From, phase.To).View(site, ShownInPhase, own, null, null);
        return site.Page(new PageSpec(Addresses.Phase(phase.Id), "period", site.Strings.Format("phase.title", phase.Name), view)
        {
            Parents = [site.Section("nav.phases", Addresses.Phases)],
            Description = phase.Theme,
            IsSample = site.CountsSamples,
        });
    }

    private static MonthTileView Tile(Site site, Month month)
    {
        var period = new Period(month.First, month.Last);
        ReportRow[] reports = [.. period.ReportsOf(site)];
        Event[] events = [.. period.EventsOf(site)];
        return new MonthTileView(
            MonthNames.Of(site, month),
            month.Last >= site.Hub.AsOf,
            events.Count(e => e.Kind == EventKind.Report),
            reports.Sum(r => r.Missing),
            events.Count(e => e.Kind == EventKind.Kept),
            events.Count(e => e.Kind == EventKind.Missed));
    }

    private static LinkView Dashboard(Site site) => site.Section("nav.supervision", Addresses.Supervision);

    private static LinkView? Link(MonthTileView? tile) => tile is null ? null : new LinkView(tile.Month.Name, tile.Month.Url);
}
