using Mingnuo.Build.Pipelines.Supervision;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>A feed: what happened of some kind, or to somebody, newest first.</summary>
/// <param name="Name">Its path below <c>feeds/</c> without an extension: <c>units/oak</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Home">The address of the page that shows the same.</param>
/// <param name="Events">All that it is about, newest first, each once.</param>
internal sealed record Feed(string Name, string Title, string Home, IReadOnlyList<Event> Events)
{
    /// <summary>How many entries a feed holds: readers fetch the whole of it again and again.</summary>
    public const int Most = 100;

    /// <summary>Its address as Atom.</summary>
    public string Atom => $"{Addresses.Feeds}{Name}.atom";

    /// <summary>Its address as JSON Feed.</summary>
    public string Json => $"{Addresses.Feeds}{Name}.json";

    /// <summary>What it holds, newest first.</summary>
    public IEnumerable<FeedEntry> Entries(Site site) => Events.Take(Most).Select(e => FeedEntry.Of(site, e));

    /// <summary>What it holds, in a sentence.</summary>
    public string Description(Site site) => Events.Count > Most ? site.Strings.Format("feed.latest", Most, Events.Count) : site.Strings.Format("feed.all", Events.Count);
}
