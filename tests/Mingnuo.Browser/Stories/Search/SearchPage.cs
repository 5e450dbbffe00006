using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;

namespace Mingnuo.Browser.Stories.Search;

/// <summary>A visitor on the search page.</summary>
internal sealed class SearchPage(Visit visit)
{
    public IPage Page => visit.Page;

    /// <summary>The box; on another page it is the header's.</summary>
    public ILocator Box => Page.Locator("[name=q]:visible");

    /// <summary>How much was found, or that nothing was.</summary>
    public ILocator Heading => Page.Locator("main .answers h2");

    public ILocator Results => Page.Locator("ol.results > li");

    public ILocator Suggestions => Page.GetByRole(AriaRole.Option);

    public ILocator Status => Page.GetByRole(AriaRole.Status);

    /// <summary>The lists for whoever finds nothing by searching.</summary>
    public ILocator Lists => Page.Locator("[data-lists]");

    /// <summary>What went wrong, in plain words.</summary>
    public ILocator Trouble => Page.Locator("main .note:visible");

    /// <summary>Opens the page with a query, and perhaps more: <c>师德&amp;year=2011</c>.</summary>
    public Task OpenAsync(string query) => visit.GoAsync("search/?q=" + query);

    /// <summary>Writes a query into the box and sends it.</summary>
    public async Task AskAsync(string query)
    {
        await Box.FillAsync(query);
        await Box.PressAsync("Enter");
    }

    public Task FoundAsync(int count) => Assertions.Expect(Heading).ToHaveTextAsync(FormattableString.Invariant($"找到 {count} 条结果"));

    /// <summary>The addresses of the results shown, below the site's own.</summary>
    public async Task<string[]> AddressesAsync() =>
        [.. (await Results.Locator("h3 a").EvaluateAllAsync<string[]>("links => links.map(a => a.pathname)")).Select(path => path[visit.Site.AbsolutePath.Length..])];

    public void IsQuiet() => Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
}
