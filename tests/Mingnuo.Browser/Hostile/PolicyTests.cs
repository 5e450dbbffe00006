using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;

namespace Mingnuo.Browser.Hostile;

/// <summary>The second wall: were markup to get into a page after all, the page's own policy would stop it.</summary>
public sealed class PolicyTests(RealBrowser browser, BuiltHub built)
{
    [Theory]
    [InlineData("<script>window.__pwned=1</script>")]
    [InlineData("<img src=x onerror=window.__pwned=1>")]
    [InlineData("<script src=http://127.0.0.2:1/evil.js></script>")]
    [InlineData("<script src=data:,window.__pwned=1></script>")]
    [InlineData("<iframe srcdoc='<script>parent.__pwned=1</script>'></iframe>")]
    [InlineData("<object data=data:text/html,x></object>")]
    [InlineData("<style>body{background:red}</style>")]
    [InlineData("<img src=http://127.0.0.2:1/beacon.png>")]
    [InlineData("<base href=http://127.0.0.2:1/>")]
    public async Task What_gets_into_a_page_is_stopped_there(string markup)
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        await visit.Page.RouteAsync(built.Site.AbsoluteUri, async route =>
        {
            IAPIResponse page = await route.FetchAsync();
            string html = await page.TextAsync();
            Assert.Contains("<main", html, StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = page, Body = html.Replace("<main", markup + "<main", StringComparison.Ordinal) });
        });

        await visit.GoAsync("");

        Assert.Contains(visit.Faults, f => f.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.True(await visit.Page.EvaluateAsync<bool>("!('__pwned' in window) && document.baseURI === location.href"));
    }

    [Fact]
    public async Task No_script_can_turn_text_into_markup()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        await visit.GoAsync("");

        Assert.Contains("TrustedHTML", await visit.Page.EvaluateAsync<string>(
            "() => { try { document.body.innerHTML = '<b>x</b>'; return 'allowed'; } catch (e) { return e.message; } }"), StringComparison.Ordinal);
    }
}
