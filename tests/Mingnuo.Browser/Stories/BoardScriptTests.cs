using System.Globalization;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Build.Pipelines;
using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Browser.Stories;

/// <summary>What the board's script adds to its plain links: filters that combine, kept in the address bar.</summary>
public sealed class BoardScriptTests(RealBrowser browser, BuiltHub built)
{
    private readonly HubPages _pages = built.Pages;

    [Theory]
    [InlineData(VisitOptions.Phone)]
    [InlineData(VisitOptions.Desk)]
    public async Task Two_filters_narrow_together_and_the_address_bar_holds_them(int width)
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(width));
        (FilterOptionView status, FilterOptionView carrier) = (Option("status", "kept"), Option("carrier", "ethics"));
        Item[] both = [.. _pages.Site.Items.Board.Where(i => i.View.Keys.Status == "kept" && i.View.Keys.Carriers.Split(' ').Contains("ethics"))];
        Assert.InRange(both.Length, 1, Math.Min(status.Count, carrier.Count) - 1);
        await visit.GoAsync("pledges/");
        var reader = new Reader(visit);

        await ChooseAsync(reader, "status", status);
        await ShowsAsync(reader, status.Count);
        await ChooseAsync(reader, "carrier", carrier);
        await ShowsAsync(reader, [.. both.Select(i => i.View.Url)]);
        Assert.Equal("?status=kept&carrier=ethics", new Uri(visit.Page.Url).Query);

        await visit.Page.ReloadAsync();
        await ShowsAsync(reader, [.. both.Select(i => i.View.Url)]);

        await reader.FollowAsync(both[0].View.Url, reader.Main);
        await visit.Page.GoBackAsync();
        await ShowsAsync(reader, [.. both.Select(i => i.View.Url)]);

        await reader.Main.GetByRole(AriaRole.Button).ClickAsync();
        await ShowsAsync(reader, _pages.Site.Items.Board.Count);
        Assert.Equal("", new Uri(visit.Page.Url).Query);
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    [Fact]
    public async Task Typed_text_finds_items_and_what_it_looks_like_is_never_markup()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        Item wanted = _pages.Site.Items.Board[0];
        await visit.GoAsync("pledges/");
        var reader = new Reader(visit);

        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync(wanted.Source.Text[..12]);
        Assert.Contains(wanted.View.Url, await reader.LinksAsync());
        Assert.InRange((await ItemsAsync(reader)).Length, 1, 3);

        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("<img src=x onerror=alert(1)>");
        await ShowsAsync(reader, 0);
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    [Theory]
    [InlineData("pledges/?status=<script>alert(1)</script>&q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("pledges/?status=%E0%A4%A&carrier=nothing&unknown=1")]
    public async Task A_hostile_address_shows_no_item_and_runs_nothing(string address)
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));

        await visit.GoAsync(address);

        await ShowsAsync(new Reader(visit), 0);
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    private static async Task ChooseAsync(Reader reader, string filter, FilterOptionView option)
    {
        ILocator link = reader.Main.Locator($"[data-filter='{filter}'] a[href='{option.Url}']");
        if (!await link.IsVisibleAsync())
        {
            await reader.Main.Locator($"[data-filter='{filter}'] summary").ClickAsync();
        }

        await link.ClickAsync();
    }

    private async Task ShowsAsync(Reader reader, IReadOnlyList<string> urls)
    {
        await ShowsAsync(reader, urls.Count);
        Assert.Equal(urls, await ItemsAsync(reader));
    }

    /// <summary>That many items are shown, and a reader who does not see them is told so.</summary>
    private async Task ShowsAsync(Reader reader, int count)
    {
        Assert.Equal(count, (await ItemsAsync(reader)).Length);
        if (count < _pages.Site.Items.Board.Count)
        {
            await Assertions.Expect(reader.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private async Task<string[]> ItemsAsync(Reader reader)
    {
        HashSet<string> all = [.. _pages.Site.Items.All.Select(i => i.View.Url)];
        return [.. (await reader.LinksAsync()).Where(all.Contains)];
    }

    private FilterOptionView Option(string filter, string key) =>
        ((BoardView)_pages.Documents.Single(d => d.Address == Addresses.Board).View).Filters.Single(f => f.Key == filter).Options.Single(o => o.Key == key);
}
