using Mingnuo.Build.Pipelines;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Browser.Hubs;

/// <summary>The hub that this repository ships, with a made history, built once by the real program and served under <c>/mingnuo/</c>.</summary>
public sealed class BuiltHub : IAsyncLifetime
{
    private PublishedHub? _published;
    private HubPages? _pages;
    private TestRepository? _hub;

    /// <summary>The home page's address.</summary>
    internal Uri Site => _published!.Site;

    /// <summary>The published files.</summary>
    internal string Folder => _published!.Folder;

    /// <summary>What its content says.</summary>
    internal HubPages Pages => _pages!;

    public async ValueTask InitializeAsync()
    {
        _hub = MadeHistory.Of(TestHub.Shipped());
        _published = await PublishedHub.PublishAsync(_hub.Root);
        _pages = HubPages.Read(_hub.Root, Site);
    }

    /// <summary>For each layout its longest page: what can go wrong goes wrong there first.</summary>
    internal IReadOnlyDictionary<string, string> LongestPages() => ByLayout(pages => pages.MaxBy(Length)!);

    /// <summary>For each layout its shortest page: where most is missing.</summary>
    internal IReadOnlyDictionary<string, string> ShortestPages() => ByLayout(pages => pages.MinBy(Length)!);

    public async ValueTask DisposeAsync()
    {
        if (_published is not null)
        {
            await _published.DisposeAsync();
        }

        _hub?.Dispose();
    }

    private Dictionary<string, string> ByLayout(Func<IEnumerable<Document>, Document> choose) => Pages.Documents
        .GroupBy(d => d.Layout, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => choose(g).Address, StringComparer.Ordinal);

    private long Length(Document page) => new FileInfo(Path.Combine(Folder, page.OutputPath)).Length;
}
