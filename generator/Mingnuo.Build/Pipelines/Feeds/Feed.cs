using Mingnuo.Build.Pipelines.Supervision;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>A feed: what happened of some kind, or to somebody, newest first.</summary>
/// <param name="Name">Its path below <c>feeds/</c> without an extension: <c>units/oak</c>.</param>
/// <param name="FormerNames">Those it had before, the first first; it stands there too.</param>
/// <param name="Title">Its title.</param>
/// <param name="Home">The address of the page that shows the same.</param>
/// <param name="Events">All that it is about, newest first, each once.</param>
internal sealed record Feed(string Name, IReadOnlyList<string> FormerNames, string Title, string Home, IReadOnlyList<Event> Events)
{
    /// <summary>How many entries it holds: readers fetch the whole of it again and again. A unit's fills for a year what a hub's does in weeks.</summary>
    public int Most { get; init; } = 100;

    /// <summary>Its address as Atom.</summary>
    public string Atom => AtomAt(Name);

    /// <summary>Its address as JSON Feed.</summary>
    public string Json => JsonAt(Name);

    /// <summary>What it is known by, which stays when it moves.</summary>
    public string Id => Addresses.Feeds + (FormerNames is [var first, ..] ? first : Name);

    /// <summary>Where a feed of a name stands as Atom.</summary>
    public static string AtomAt(string name) => $"{Addresses.Feeds}{name}.atom";

    /// <summary>Where a feed of a name stands as JSON Feed.</summary>
    public static string JsonAt(string name) => $"{Addresses.Feeds}{name}.json";

    /// <summary>What it holds, newest first.</summary>
    public IEnumerable<FeedEntry> Entries(Site site) => Events.Take(Most).Select(e => FeedEntry.Of(site, e));

    /// <summary>What it holds, in a sentence.</summary>
    public string Description(Site site) => Events.Count > Most ? site.Strings.Format("feed.latest", Most, Events.Count) : site.Strings.Format("feed.all", Events.Count);
}
