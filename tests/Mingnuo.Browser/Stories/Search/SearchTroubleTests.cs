using System.IO.Compression;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;

namespace Mingnuo.Browser.Stories.Search;

/// <summary>Whatever is missing, a reader gets a plain sentence and the lists, and can try again.</summary>
public sealed class SearchTroubleTests(RealBrowser browser, BuiltHub built)
{
    private const string Failed = "这次没有搜成";

    public static TheoryData<string, string> Faults => new()
    {
        { "**/search/manifest.json", "missing" },
        { "**/search/manifest.json", "garbage" },
        { "**/search/terms-*.bin", "missing" },
        { "**/search/terms-*.bin", "truncated" },
        { "**/search/terms-*.bin", "garbage" },
        { "**/search/columns-*.bin", "truncated" },
        { "**/search/facets-*.bin", "missing" },
        { "**/search/documents-*.bin", "garbage" },
        { "**/search/texts-*.bin", "unreachable" },
        { "**/engine.js", "missing" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_broken_file_gives_a_sentence_and_the_lists_and_is_asked_for_again(string pattern, string fault)
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Phone));
        var page = new SearchPage(visit);
        await visit.Page.RouteAsync(pattern, route => BreakAsync(route, fault));

        await page.OpenAsync("师德标兵");

        await Assertions.Expect(page.Trouble).ToContainTextAsync(Failed);
        await Assertions.Expect(page.Lists.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        if (!pattern.EndsWith(".js", StringComparison.Ordinal))
        {
            await Assertions.Expect(page.Status).ToContainTextAsync(Failed);
            await visit.Page.UnrouteAsync(pattern);
            await page.AskAsync("师德标兵");
            await page.FoundAsync(new SearchedHub(built).Search("师德标兵").Total);
        }
    }

    [Fact]
    public async Task Without_a_network_the_page_that_is_open_says_so()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        var page = new SearchPage(visit);
        await page.OpenAsync("师德");
        await page.FoundAsync(new SearchedHub(built).Search("师德").Total);

        await visit.Page.Context.SetOfflineAsync(true);
        await page.AskAsync("食堂 garden");
        await Assertions.Expect(page.Trouble).ToContainTextAsync(Failed);

        await visit.Page.Context.SetOfflineAsync(false);
        await page.AskAsync("食堂 garden");
        await page.FoundAsync(new SearchedHub(built).Search("食堂 garden").Total);
    }

    [Fact]
    public async Task A_browser_that_cannot_unpack_is_told_that_it_is_too_old()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        await visit.Page.AddInitScriptAsync("delete globalThis.DecompressionStream");
        var page = new SearchPage(visit);

        await page.OpenAsync("师德");

        await Assertions.Expect(page.Trouble).ToContainTextAsync("浏览器版本太旧");
        await Assertions.Expect(page.Lists.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        page.IsQuiet();
    }

    /// <summary>Where a server sends the files unpacked, no browser needs to.</summary>
    [Fact]
    public async Task Files_that_the_server_has_unpacked_are_read_as_they_are()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        await visit.Page.AddInitScriptAsync("delete globalThis.DecompressionStream");
        await visit.Page.RouteAsync("**/search/*.bin", async route =>
        {
            IAPIResponse response = await route.FetchAsync();
            using var plain = new MemoryStream();
            using var gzip = new GZipStream(new MemoryStream(await response.BodyAsync()), CompressionMode.Decompress);
            await gzip.CopyToAsync(plain);
            await route.FulfillAsync(new() { BodyBytes = plain.ToArray() });
        });
        var page = new SearchPage(visit);

        await page.OpenAsync("师德标兵");

        await page.FoundAsync(new SearchedHub(built).Search("师德标兵").Total);
        page.IsQuiet();
    }

    [Fact]
    public async Task Without_scripts_the_page_says_so_and_leads_to_the_lists()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Phone, Scripts: false));
        var page = new SearchPage(visit);
        await visit.GoAsync("units/");

        await page.AskAsync("师德");

        await visit.ArriveAsync("/search/\\?q=");
        await Assertions.Expect(page.Trouble).ToContainTextAsync("JavaScript");
        await page.Lists.GetByRole(AriaRole.Link).First.ClickAsync();
        await visit.ArriveAsync("^(?!.*/search/)");
        page.IsQuiet();
    }

    private static async Task BreakAsync(IRoute route, string fault)
    {
        switch (fault)
        {
            case "missing":
                await route.FulfillAsync(new() { Status = 404, Body = "no" });
                break;
            case "unreachable":
                await route.AbortAsync();
                break;
            default:
                byte[] whole = await (await route.FetchAsync()).BodyAsync();
                await route.FulfillAsync(new() { BodyBytes = fault == "truncated" ? whole[..(whole.Length / 2)] : [.. whole.Select((b, i) => i < 10 ? b : (byte)~b)] });
                break;
        }
    }
}
