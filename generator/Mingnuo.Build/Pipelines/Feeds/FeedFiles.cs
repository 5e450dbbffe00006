using Mingnuo.Build.Output;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>Every feed, as Atom and as JSON Feed, wherever it stands or stood: whoever subscribed goes on being told.</summary>
internal static class FeedFiles
{
    public static IEnumerable<OutputFile> Of(Site site) => site.Feeds.All.SelectMany(feed => feed.FormerNames.Prepend(feed.Name).SelectMany(name => new[]
    {
        OutputFile.Made(Feed.AtomAt(name), () => AtomFile.Of(site, feed)),
        OutputFile.Made(Feed.JsonAt(name), () => JsonFeedFile.Of(site, feed)),
    }));
}
