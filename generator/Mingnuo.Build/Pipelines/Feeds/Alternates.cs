using Mingnuo.Build.Pipelines.Agenda;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>What pages say in their heads of what programs can subscribe to.</summary>
internal static class Alternates
{
    /// <summary>What every page says.</summary>
    public static IReadOnlyList<AlternateView> OfHub(Site site) => !site.Feeds.IsThere ? [] :
    [
        .. site.Feeds.OfHub.SelectMany(f => Of(site, f)),
        new AlternateView(AgendaFiles.CountyName(site), AgendaFile.MediaType, site.Urls.For(AgendaFiles.County)),
    ];

    /// <summary>What a unit's pages say beside that.</summary>
    public static IReadOnlyList<AlternateView> Of(Site site, PageSpec page) => (page.Unit ?? RecordUnits.Of(site.Hub, page.Record)) is not { } unit ? [] :
    [
        .. Of(site, site.Feeds.Of(unit)),
        new AlternateView(AgendaFiles.Name(site, unit), AgendaFile.MediaType, site.Urls.For(AgendaFiles.Address(unit))),
    ];

    private static IEnumerable<AlternateView> Of(Site site, Feed feed) =>
        [new(feed.Title, AtomFile.MediaType, site.Urls.For(feed.Atom)), new(feed.Title, JsonFeedFile.MediaType, site.Urls.For(feed.Json))];
}
