using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Build.Pipelines;

namespace Mingnuo.Browser.Stories;

/// <summary>Someone who reads the hub page by page: clicks what can be clicked, and on every page looks whether it holds together.</summary>
internal sealed class Reader(Visit visit)
{
    public IPage Page => visit.Page;

    /// <summary>The page's own content, between header and footer.</summary>
    public ILocator Main => Page.GetByRole(AriaRole.Main);

    /// <summary>Follows the first link to an address, opening what folds it away, as a reader would.</summary>
    /// <param name="url">As it stands in the link.</param>
    /// <param name="within">Where to look: the whole page, unless said otherwise.</param>
    public async Task FollowAsync(string url, ILocator? within = null)
    {
        ILocator link = (within ?? Page.Locator("body")).Locator($"a[href='{url}']").First;
        await Assertions.Expect(link).ToBeAttachedAsync();
        if (!await link.IsVisibleAsync())
        {
            await Page.Locator("details:not([open])").Filter(new() { Has = Page.Locator($"a[href='{url}']") }).First.Locator("summary").First.ClickAsync();
        }

        await link.ClickAsync();
        await visit.ArriveAsync(new Uri(visit.Site, url));
    }

    /// <summary>The page is the one that its document says, fits the screen, and nothing on it went wrong.</summary>
    public async Task ArrivedAsync(Document document)
    {
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        Assert.StartsWith(document.Head.Title, await Page.TitleAsync(), StringComparison.Ordinal);
        if (!document.Head.IsHome)
        {
            await ReadsAsync(Page.GetByRole(AriaRole.Heading, new() { Level = 1 }), document.Head.Title);
        }

        int beyond = await Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - innerWidth");
        Assert.True(beyond <= 0, $"{Page.Url} is {beyond} px wider than the screen");
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    /// <summary>A part of the page shows a text, visibly.</summary>
    public static async Task ReadsAsync(ILocator part, params string?[] texts)
    {
        string shown = Squeezed(await part.InnerTextAsync());
        Assert.All(texts.OfType<string>(), text => Assert.Contains(Squeezed(text), shown, StringComparison.Ordinal));
    }

    /// <summary>The addresses of all visible links in the page's content, each once, in order.</summary>
    public async Task<IReadOnlyList<string>> LinksAsync() => [.. (await Main.Locator("a[href]").EvaluateAllAsync<string[]>(
        "links => links.filter(a => a.checkVisibility()).map(a => a.getAttribute('href'))")).Distinct(StringComparer.Ordinal)];

    /// <summary>汉字 need no spaces, and templates put line breaks where they like.</summary>
    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
