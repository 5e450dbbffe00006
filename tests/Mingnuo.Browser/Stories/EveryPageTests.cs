using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;

namespace Mingnuo.Browser.Stories;

/// <summary>What holds on every single page of the hub.</summary>
public sealed class EveryPageTests(RealBrowser browser, BuiltHub built)
{
    [Fact]
    public async Task Every_page_fits_the_screen_and_nothing_goes_wrong_on_it()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Phone));
        var reader = new Reader(visit);

        foreach (var document in built.Pages.Documents)
        {
            await visit.GoAsync(document.Address);
            await reader.ArrivedAsync(document);
        }
    }

    [Fact]
    public async Task A_wrong_address_however_deep_leads_to_a_page_that_helps()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Phone));

        await visit.GoAsync("no/such/page/", status: 404);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("没有找到这一页");
        Assert.True(await visit.Page.EvaluateAsync<bool>("[...document.styleSheets].length > 0 && [...document.styleSheets].every(s => s.cssRules.length > 0)"), "no style");
        Assert.All(visit.Faults, fault => Assert.Contains("404", fault, StringComparison.Ordinal));
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).First.ClickAsync();
        await visit.ArriveAsync("^(?!.*/no/such/)");
        Assert.StartsWith(built.Site.AbsoluteUri, visit.Page.Url, StringComparison.Ordinal);
    }
}
