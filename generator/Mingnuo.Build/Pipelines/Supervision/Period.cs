using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>A stretch of time and what happened in it.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
internal sealed record Period(DateOnly From, DateOnly To)
{
    /// <summary>What happened in it; an honour or an inspection that touches several units is there once.</summary>
    public IEnumerable<Event> EventsOf(Site site) => site.Oversight.Events.Where(e => Has(e.Place)).DistinctBy(e => e.IsShared
        ? (e.Kind, e.Url, "")
        : (e.Kind, e.Url, $"{e.On.DayNumber} {e.Text}"));

    /// <summary>The months of the calendar of reports that begin in it, unit by unit.</summary>
    public IEnumerable<ReportRow> ReportsOf(Site site) =>
        (site.Oversight.Reports?.Rows ?? []).Select(r => r with { Cells = [.. r.Cells.Where(c => Has(c.Month.First))] });

    /// <summary>The hours of the activities in it, from all ledgers.</summary>
    public decimal HoursOf(Site site) => LedgerTotals.Of(site.Hub.Ledgers.SelectMany(l => l.Rows).Where(r => Has(r.On))).Hours;

    /// <summary>Its page's content.</summary>
    /// <param name="site">The site.</param>
    /// <param name="most">How many events of a kind are shown.</param>
    /// <param name="months">Its months, where it has several.</param>
    /// <param name="previous">The period before.</param>
    /// <param name="next">The period after.</param>
    public PeriodView View(Site site, int most, IReadOnlyList<MonthTileView> months, LinkView? previous, LinkView? next)
    {
        ILookup<EventKind, Event> events = EventsOf(site).ToLookup(e => e.Kind);
        ReportRow[] lacking = [.. ReportsOf(site).Where(r => r.Missing > 0).OrderByDescending(r => r.Missing)];
        EventSectionView[] sections = [.. PeriodSection.All.Select(s => Section(site, s, [.. s.Kinds.SelectMany(k => events[k]).OrderBy(e => e.On)], most))];
        return new PeriodView(
            new DayView(From),
            new DayView(To),
            To < site.Hub.AsOf,
            [.. KeyFigures(site, sections, lacking.Sum(r => r.Missing), HoursOf(site))],
            [.. lacking.Select(r => new LinkView(months.Count == 0 ? r.Unit.ShortName : site.Strings.Format("period.lacking", r.Unit.ShortName, r.Missing), site.Urls.For(r.Unit.Address)))],
            sections,
            months,
            previous,
            next);
    }

    private static EventSectionView Section(Site site, PeriodSection section, IReadOnlyList<Event> events, int most) => new(
        section.Key,
        site.Strings[$"period.{section.Key}"],
        events.Count,
        site.Strings[$"period.{section.Key}.unit"],
        [.. events.Take(most).Select(e => EventViews.Of(site, e))],
        Math.Max(0, events.Count - most),
        site.Strings[$"period.{section.Key}.empty"]);

    private static IEnumerable<KeyFigureView> KeyFigures(Site site, IEnumerable<EventSectionView> sections, int missing, decimal hours)
    {
        foreach ((PeriodSection section, EventSectionView view) in PeriodSection.All.Zip(sections))
        {
            yield return new KeyFigureView(view.Title, Figures.Written(view.Count), null, view.Unit, "#" + view.Id, section.IsBad && view.Count > 0);
            if (section.Key == "reports" && site.Oversight.Reports is not null)
            {
                yield return Figures.Of(site, "missing", missing, "#missing", isBad: true);
            }

            if (section.Key == "ledgers" && site.Hub.Ledgers.Count > 0)
            {
                yield return new KeyFigureView(site.Strings["figure.hours"], LedgerNumber.Written(hours), null, site.Strings["figure.hours.unit"], "#ledgers", IsBad: false);
            }
        }
    }

    private bool Has(DateOnly day) => From <= day && day <= To;
}
