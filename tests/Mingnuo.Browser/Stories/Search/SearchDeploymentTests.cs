using System.Text;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Search.Index;

namespace Mingnuo.Browser.Stories.Search;

/// <summary>The page meets another index than the hub's own: one deployed while it is open, of pages without days, of rare characters, of another format.</summary>
public sealed class SearchDeploymentTests(RealBrowser browser, BuiltHub built)
{
    /// <summary>Notes with which cache the page asks for manifests.</summary>
    private const string RecordManifests = """
        globalThis.manifests = [];
        const ask = fetch;
        globalThis.fetch = (address, options) => {
            if (String(address).endsWith('manifest.json')) manifests.push(options.cache);
            return ask(address, options);
        };
        """;

    private static readonly SearchFacet s_pages = new("pages", "页面");

    [Fact]
    public async Task After_a_deployment_the_next_search_reads_the_new_index()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        await visit.Page.AddInitScriptAsync(RecordManifests);
        var page = new SearchPage(visit);
        await page.OpenAsync("师德");
        await page.FoundAsync(new SearchedHub(built).Search("师德").Total);
        await ServeAsync(visit, new SearchDocument("new/", "食堂改造 garden", s_pages) { Body = "今年完成。" });

        await page.AskAsync("食堂 garden");
        await Assertions.Expect(page.Trouble).ToBeVisibleAsync();
        await page.AskAsync("食堂 garden");

        await page.FoundAsync(1);
        Assert.Equal(["no-cache", "no-cache"], await visit.Page.EvaluateAsync<string[]>("manifests"));
    }

    [Fact]
    public async Task Pages_without_a_date_make_no_nameless_year()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        await ServeAsync(
            visit,
            new SearchDocument("dated/", "食堂改造", s_pages) { Date = new DateOnly(2011, 5, 4) },
            new SearchDocument("dateless/", "食堂管理", s_pages));
        var page = new SearchPage(visit);

        await page.OpenAsync("食堂");

        await page.FoundAsync(2);
        await Assertions.Expect(page.Page.GetByLabel("年份").GetByRole(AriaRole.Option)).ToHaveTextAsync(["不限", "2011（1）"]);
    }

    [Fact]
    public async Task An_excerpt_cuts_no_character_in_two()
    {
        string rare = string.Concat(Enumerable.Repeat("𠮷", 100));
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        await ServeAsync(visit, new SearchDocument("rare/", "少见的字", s_pages) { Body = $"{rare}食堂{rare}" });
        var page = new SearchPage(visit);

        await page.OpenAsync("食堂");

        await page.FoundAsync(1);
        Assert.True(await page.Results.First.Locator(".excerpt").EvaluateAsync<bool>("text => text.textContent.startsWith('…') && text.textContent.isWellFormed()"));
    }

    [Fact]
    public async Task An_index_of_another_format_is_not_guessed_at()
    {
        const string written = "\"version\":1", served = "\"version\":2";
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        string manifest = await File.ReadAllTextAsync(Path.Combine(built.Folder, "search", "manifest.json"), TestContext.Current.CancellationToken);
        Assert.Contains(written, manifest, StringComparison.Ordinal);
        await visit.Page.RouteAsync("**/search/manifest.json", route => route.FulfillAsync(new() { Body = manifest.Replace(written, served, StringComparison.Ordinal) }));
        var page = new SearchPage(visit);

        await page.OpenAsync("师德");

        await Assertions.Expect(page.Trouble).ToContainTextAsync("这次没有搜成");
    }

    /// <summary>Puts the index of documents in the place of the hub's own.</summary>
    private static async Task ServeAsync(Visit visit, params SearchDocument[] documents)
    {
        Dictionary<string, byte[]> files = SearchIndex.Write(documents, new SearchOptions()).ToDictionary(f => Path.GetFileName(f.Path), f => f.Bytes.ToArray(), StringComparer.Ordinal);
        await visit.Page.RouteAsync("**/search/*.{json,bin}", route => files.TryGetValue(Path.GetFileName(new Uri(route.Request.Url).AbsolutePath), out byte[]? bytes)
            ? route.FulfillAsync(new() { BodyBytes = bytes })
            : route.FulfillAsync(new() { Status = 404, BodyBytes = Encoding.UTF8.GetBytes("gone") }));
    }
}
