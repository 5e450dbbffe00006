using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>档案: what happened to a unit, month by month.</summary>
internal static class Archives
{
    /// <summary>Its anchor on the unit's page.</summary>
    public const string Id = "archive";

    /// <summary>A month's anchor in it.</summary>
    public static string Anchor(Month month) => $"{Id}:{month}";

    /// <summary>A unit's archive, newest first.</summary>
    public static ArchiveView Of(Site site, Unit unit)
    {
        Event[] events = [.. site.Oversight.EventsOf(unit)];
        HashSet<Month> pages = [.. site.Oversight.IsThere ? site.Oversight.Months : []];
        ArchiveMonthView[] months = [.. events.GroupBy(e => e.Month).OrderByDescending(m => m.Key.First).Select(m => Of(site, m, pages))];
        ILookup<string, EventView> byGroup = months.SelectMany(m => m.Events).ToLookup(e => e.Group, StringComparer.Ordinal);
        return new ArchiveView(
            events.Length,
            [.. EventViews.Groups.Where(byGroup.Contains).Select(g => new ArchiveFilterView(g, site.Strings[$"archive.{g}"], byGroup[g].Count()))],
            months);
    }

    private static ArchiveMonthView Of(Site site, IGrouping<Month, Event> month, HashSet<Month> pages)
    {
        EventView[] events = [.. month.Reverse().Select(e => EventViews.Of(site, e))];
        return new ArchiveMonthView(
            Anchor(month.Key), MonthNames.Of(site, month.Key), pages.Contains(month.Key), [.. events.Select(e => e.Group).Distinct(StringComparer.Ordinal)], events);
    }
}
