using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Mingnuo.Browser.Links;

/// <summary>Follows every link of a site from its home page, as a search engine would, and fetches all that pages load.</summary>
internal sealed class SiteCrawler(Uri site) : IDisposable
{
    private static readonly string[] s_attributes = ["href", "src", "poster", "data", "action"];

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly Dictionary<Uri, CrawledPage> _pages = [];
    private readonly Dictionary<Uri, int> _weights = [];

    /// <summary>Every page that links lead to, by address.</summary>
    public IReadOnlyDictionary<Uri, CrawledPage> Pages => _pages;

    /// <summary>Links that do not arrive, each with the page it stands on.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>Whether an address belongs to the site.</summary>
    public bool IsOwn(Uri address) => address.AbsoluteUri.StartsWith(site.AbsoluteUri, StringComparison.Ordinal);

    /// <summary>Follows everything, the nearest pages first; then looks where the fragments lead.</summary>
    public async Task CrawlAsync(CancellationToken cancel)
    {
        var fragments = new List<(Uri From, Uri To)>();
        var waiting = new Queue<(Uri From, Uri To, int Depth)>([(site, site, 0)]);
        var seen = new HashSet<Uri> { site };
        while (waiting.TryDequeue(out var link))
        {
            if (await FetchAsync(link.From, link.To, link.Depth, cancel) is not { } page)
            {
                continue;
            }

            foreach (Uri target in Links(page, link.To))
            {
                fragments.Add((link.To, target));
                if (seen.Add(WithoutFragment(target)))
                {
                    waiting.Enqueue((link.To, WithoutFragment(target), link.Depth + 1));
                }
            }
        }

        Broken.AddRange(
            from link in fragments
            where _pages.TryGetValue(WithoutFragment(link.To), out CrawledPage? page) && !page.Ids.Contains(Uri.UnescapeDataString(link.To.Fragment.TrimStart('#')))
            select $"{link.From} → {link.To}: no such place on that page");
    }

    /// <summary>What a page weighs on the wire, compressed, with the style sheets and scripts that it loads.</summary>
    public int FirstView(Uri page) => _weights[page] + Loads(page).Sum(a => _weights[a]);

    /// <summary>What the scripts of a page weigh.</summary>
    public int Scripts(Uri page) => Loads(page).Where(a => a.AbsolutePath.EndsWith(".js", StringComparison.Ordinal)).Sum(a => _weights[a]);

    public void Dispose() => _client.Dispose();

    private IEnumerable<Uri> Loads(Uri page) => _pages[page].Html
        .QuerySelectorAll("link[rel~=stylesheet][href], link[rel~=modulepreload][href], script[src]")
        .Select(e => new Uri(page, e.GetAttribute("href") ?? e.GetAttribute("src")))
        .Distinct();

    /// <summary>Gets a file; a page comes back parsed.</summary>
    private async Task<CrawledPage?> FetchAsync(Uri from, Uri address, int depth, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", "gzip");
        using HttpResponseMessage response = await _client.SendAsync(request, cancel);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            Broken.Add($"{from} → {address}: {(int)response.StatusCode}");
            return null;
        }

        byte[] bytes = await response.Content.ReadAsByteArrayAsync(cancel);
        _weights[address] = bytes.Length;
        if (response.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return null;
        }

        using var plain = new System.IO.Compression.GZipStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress);
        var page = new CrawledPage(await new HtmlParser().ParseDocumentAsync(plain, cancel), depth);
        _pages[address] = page;
        return page;
    }

    /// <summary>Where a page's links lead on this site, and what it loads; <c>data:</c>, <c>webcal:</c> and other hosts are not for us to follow.</summary>
    private IEnumerable<Uri> Links(CrawledPage page, Uri address) =>
        from element in page.Html.All
        from attribute in s_attributes
        let value = element.GetAttribute(attribute)
        where value is not null
        let target = new Uri(address, value)
        where target.Scheme == site.Scheme && target.Host == site.Host && target.Port == site.Port
        select target;

    private static Uri WithoutFragment(Uri address) => new(address.GetLeftPart(UriPartial.Query));
}
