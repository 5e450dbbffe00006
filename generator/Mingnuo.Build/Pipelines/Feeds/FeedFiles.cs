using Mingnuo.Build.Output;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>Every feed, as Atom and as JSON Feed.</summary>
internal static class FeedFiles
{
    public static IEnumerable<OutputFile> Of(Site site) => site.Feeds.All.SelectMany(feed => new[]
    {
        OutputFile.Made(feed.Atom, () => AtomFile.Of(site, feed)),
        OutputFile.Made(feed.Json, () => JsonFeedFile.Of(site, feed)),
    });
}
