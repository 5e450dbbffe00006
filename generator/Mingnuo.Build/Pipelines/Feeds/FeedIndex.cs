using Mingnuo.Build.Pipelines.Supervision;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>The feeds of a hub. None where nothing has happened and nobody is there to whom something could.</summary>
internal sealed class FeedIndex
{
    private const int MostOfUnit = 30;

    private readonly Dictionary<string, Feed> _ofUnits;

    public FeedIndex(Site site)
    {
        Hub hub = site.Hub;
        Event[] events = [.. Newest(site.Oversight.Events)];
        IsThere = hub.UnitsAndFormer.Any() || events.Length > 0;
        OfHub = IsThere ? [.. Of(site, events)] : [];
        _ofUnits = hub.UnitsAndFormer.ToDictionary(
            u => u.Id,
            u => new Feed($"units/{u.Id}", [.. FirstAddress.FormerIds(u).Select(id => $"units/{id}")], site.Strings.Format("feed.unit", u.ShortName, hub.Settings.ShortName), u.Address, [.. Newest(site.Oversight.EventsOf(u))]) { Most = MostOfUnit },
            StringComparer.Ordinal);
    }

    /// <summary>Whether there are any.</summary>
    public bool IsThere { get; }

    /// <summary>Those of the whole hub: changes, and where there are such, reports and stories.</summary>
    public IReadOnlyList<Feed> OfHub { get; }

    /// <summary>All of them.</summary>
    public IEnumerable<Feed> All => OfHub.Concat(_ofUnits.Values);

    /// <summary>What happened to a unit, also to one that was withdrawn: whoever subscribed keeps an address that answers.</summary>
    public Feed Of(Unit unit) => _ofUnits[unit.Id];

    private static IEnumerable<Feed> Of(Site site, Event[] events)
    {
        string name = site.Hub.Settings.ShortName;
        bool hasMonths = site.Oversight.IsThere && site.Oversight.Months.Any();
        yield return new Feed("changes", [], site.Strings.Format("feed.changes", name), hasMonths ? Addresses.Months : "", events);
        if (site.Hub.Reports.Count > 0)
        {
            yield return new Feed("reports", [], site.Strings.Format("feed.reports", name), Addresses.Reports, [.. events.Where(e => e.Kind == EventKind.Report)]);
        }

        if (site.Hub.Profiles.Count > 0)
        {
            yield return new Feed("stories", [], site.Strings.Format("feed.stories", name), Addresses.Profiles, [.. events.Where(e => e.Kind == EventKind.Story)]);
        }
    }

    private static IEnumerable<Event> Newest(IEnumerable<Event> events) =>
        events.Reverse().OrderByDescending(e => e.Since).DistinctBy(e => e.Account.Id, StringComparer.Ordinal);
}
