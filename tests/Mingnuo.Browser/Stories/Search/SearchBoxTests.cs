using System.Text.Json;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;

namespace Mingnuo.Browser.Stories.Search;

/// <summary>What the box does while somebody writes into it.</summary>
public sealed class SearchBoxTests(RealBrowser browser, BuiltHub built)
{
    private readonly string _unit = built.Pages.Hub.Units[0].FullName;

    [Fact]
    public async Task Nothing_is_loaded_before_the_box_is_wanted_and_a_slash_leads_into_it()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        var loaded = new List<string>();
        visit.Page.Request += (_, request) => loaded.Add(request.Url);
        var page = new SearchPage(visit);
        await visit.GoAsync("about/");
        Assert.DoesNotContain(loaded, url => url.Contains("engine.js", StringComparison.Ordinal) || url.Contains("/search/", StringComparison.Ordinal));

        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Box).ToBeFocusedAsync();
        await Assertions.Expect(page.Box).ToHaveValueAsync("");
        await visit.Page.Keyboard.TypeAsync("1/2");
        await Assertions.Expect(page.Box).ToHaveValueAsync("1/2");
        page.IsQuiet();
    }

    [Fact]
    public async Task Suggestions_are_announced_and_chosen_by_keys()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        var page = new SearchPage(visit);
        await visit.GoAsync("about/");

        await page.Box.PressSequentiallyAsync(_unit[..2]);
        await Assertions.Expect(page.Suggestions.First).ToContainTextAsync(_unit[..2]);
        await Assertions.Expect(page.Box).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(page.Status).ToContainTextAsync("条建议");

        await page.Box.PressAsync("Escape");
        await Assertions.Expect(page.Suggestions).ToHaveCountAsync(0);
        await Assertions.Expect(page.Status).ToHaveTextAsync("");
        await page.Box.PressSequentiallyAsync(_unit[2..]);
        await Assertions.Expect(page.Suggestions.First).ToContainTextAsync(_unit);
        await page.Box.PressAsync("ArrowDown");
        await Assertions.Expect(page.Suggestions.First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Box.PressAsync("ArrowUp");
        await Assertions.Expect(page.Page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);
        await page.Box.PressAsync("ArrowDown");
        await page.Box.PressAsync("Enter");
        await visit.ArriveAsync(new Uri(visit.Site, built.Pages.Hub.Units[0].Address));
        page.IsQuiet();
    }

    [Fact]
    public async Task A_suggestion_is_tapped()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Phone));
        var page = new SearchPage(visit);
        await visit.GoAsync("pledges/");

        await page.Box.PressSequentiallyAsync(_unit);
        await page.Suggestions.First.ClickAsync();

        await visit.ArriveAsync(new Uri(visit.Site, built.Pages.Hub.Units[0].Address));
        page.IsQuiet();
    }

    /// <summary>Pinyin on its way to 汉字 is no query; only what the input method gives in the end is one.</summary>
    [Fact]
    public async Task Nothing_is_searched_while_an_input_method_composes()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        string unwanted = await ShardAsync(_unit[..2]);
        var loaded = new List<string>();
        visit.Page.Request += (_, request) => loaded.Add(request.Url);
        var page = new SearchPage(visit);
        await visit.GoAsync("search/");
        ICDPSession keys = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await page.Box.FocusAsync();

        await ComposeAsync(keys, _unit[..2]);
        await page.Box.EvaluateAsync("box => box.form.requestSubmit()");
        // Well over the moment that the box waits after each key: without its guard it would have asked by now.
        await page.Box.EvaluateAsync("() => new Promise(done => setTimeout(done, 400))");
        Assert.DoesNotContain(loaded, url => url.Contains("/search/terms-", StringComparison.Ordinal));
        await ComposeAsync(keys, "");
        await keys.SendAsync("Input.insertText", new() { ["text"] = "师德" });

        await Assertions.Expect(page.Suggestions.First).ToContainTextAsync("师德");
        Assert.Equal("", new Uri(visit.Page.Url).Query);
        Assert.DoesNotContain(loaded, url => url.Contains(unwanted, StringComparison.Ordinal));
        await page.Box.PressAsync("Enter");
        await page.FoundAsync(new SearchedHub(built).Search("师德").Total);
        page.IsQuiet();
    }

    private static Task<JsonElement?> ComposeAsync(ICDPSession keys, string text) => keys.SendAsync(
        "Input.imeSetComposition", new() { ["text"] = text, ["selectionStart"] = text.Length, ["selectionEnd"] = text.Length });

    /// <summary>The file that a search for a term would load.</summary>
    private async Task<string> ShardAsync(string term)
    {
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(built.Folder, "search", "manifest.json")));
        string[] first = [.. manifest.RootElement.GetProperty("terms").EnumerateArray().Select(t => t.GetString()!)];
        int shard = Math.Max(0, Array.FindLastIndex(first, t => string.CompareOrdinal(t, term) <= 0));
        return $"terms-{manifest.RootElement.GetProperty("shards").GetString().AsSpan(shard * 6, 6)}";
    }
}
