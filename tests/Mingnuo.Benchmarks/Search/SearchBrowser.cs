using System.Text.Json;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;

namespace Mingnuo.Benchmarks.Search;

/// <summary>A Chromium that asks search engines and counts what they load.</summary>
internal sealed class SearchBrowser : IAsyncDisposable
{
    private static readonly string[] s_quiet =
        ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run", "--no-pings"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly Uri _site;

    private SearchBrowser(IPlaywright playwright, IBrowser browser, Uri site) => (_playwright, _browser, _site) = (playwright, browser, site);

    public static async Task<SearchBrowser> StartAsync(Uri site)
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        IReadOnlyList<string> places = ChromiumFinder.Places(playwright.Chromium.ExecutablePath);
        string program = ChromiumFinder.Find(
            Environment.GetEnvironmentVariable(ChromiumFinder.Variable), places, () => ChromiumInstaller.Install(places));
        IBrowser browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = s_quiet, ChromiumSandbox = false });
        return new SearchBrowser(playwright, browser, site);
    }

    /// <summary>Asks the queries one after the other in one page that has loaded nothing before.</summary>
    /// <returns>The answers; the first one's bytes hold the engine itself.</returns>
    public async Task<IReadOnlyList<SearchAnswer>> AskAsync(SearchEngine engine, IReadOnlyList<string> queries)
    {
        await using IBrowserContext context = await _browser.NewContextAsync(new() { BypassCSP = true });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(_site, "robots.txt").AbsoluteUri);
        var requests = new List<IRequest>();
        context.RequestFinished += (_, request) =>
        {
            lock (requests)
            {
                requests.Add(request);
            }
        };
        // A page of plain text has no language; an engine may choose its index by it.
        await page.EvaluateAsync("document.documentElement.lang = 'zh-CN'");
        string home = await page.EvaluateAsync<string>("async home => (await fetch(home)).text()", _site.AbsoluteUri);
        lock (requests)
        {
            requests.Clear();
        }

        var answers = new List<SearchAnswer>();
        foreach (string query in queries)
        {
            JsonElement answer = await page.EvaluateAsync<JsonElement>(
                $$"""
                async ([base, home, query]) => {
                    const before = performance.now();
                    globalThis.ask ??= await ({{engine.Start}})(base, home);
                    return { ...await globalThis.ask(query), milliseconds: performance.now() - before };
                }
                """,
                new object[] { _site.AbsolutePath, home, query });
            answers.Add(Read(answer) with { Bytes = await BytesAsync(engine, requests) });
        }

        return answers;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }

    private async Task<long> BytesAsync(SearchEngine engine, List<IRequest> requests)
    {
        IRequest[] finished;
        lock (requests)
        {
            finished = [.. requests];
            requests.Clear();
        }

        long bytes = 0;
        foreach (IRequest request in finished.Where(r => engine.Folders.Any(f => r.Url.StartsWith(new Uri(_site, f).AbsoluteUri, StringComparison.Ordinal))))
        {
            bytes += (await request.SizesAsync()).ResponseBodySize;
        }

        return bytes;
    }

    private static SearchAnswer Read(JsonElement answer) => new(
        [.. answer.GetProperty("first").EnumerateArray().Select(e => e.GetString()!)],
        Numbers(answer.GetProperty("all")),
        Numbers(answer.GetProperty("parts")),
        answer.GetProperty("milliseconds").GetDouble());

    private static int[]? Numbers(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(e => e.GetInt32())] : null;
}
