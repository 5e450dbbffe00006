using Mingnuo.Browser.Hubs;

namespace Mingnuo.Browser.Links;

/// <summary>The hub, crawled once for all tests that ask about its links.</summary>
public sealed class CrawledHub(BuiltHub built) : IAsyncLifetime
{
    internal SiteCrawler Crawler { get; } = new(built.Site);

    public async ValueTask InitializeAsync() => await Crawler.CrawlAsync(CancellationToken.None);

    public ValueTask DisposeAsync()
    {
        Crawler.Dispose();
        return ValueTask.CompletedTask;
    }
}
