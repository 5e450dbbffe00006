using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;

namespace Mingnuo.Browser.Accessibility;

/// <summary>What is made to be tapped is large enough for a thumb.</summary>
public sealed class TargetSizeTests(RealBrowser browser, BuiltHub built)
{
    /// <summary>Links that make up a navigation, and controls. Links in running text are as high as their line, which WCAG allows.</summary>
    private const string Targets = "nav a, button, summary, input, select, [role=button], a.button, a.chip";

    public static TheoryData<string> All => Layouts.All;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_target_is_44_pixels_high_and_wide(string layout)
    {
        string address = built.LongestPages()[layout];
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Phone));
        await visit.GoAsync(address);

        string[] small = await SmallAsync(visit);
        await visit.Page.SetViewportSizeAsync(VisitOptions.Desk, 800);
        string[] smallOnDesk = await SmallAsync(visit);

        Assert.Empty(small.Select(s => "360 px: " + s).Concat(smallOnDesk.Select(s => "1280 px: " + s)));
    }

    /// <summary>Opens every fold first, so that what it holds is measured, too.</summary>
    private static Task<string[]> SmallAsync(Visit visit) => visit.Page.EvaluateAsync<string[]>(
        """
        selector => {
            for (const fold of document.querySelectorAll('details')) { fold.removeAttribute('name'); fold.open = true; }
            return [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()])
                .filter(([, box]) => Math.round(box.width) < 44 || Math.round(box.height) < 44)
                .map(([e, box]) => `${box.width.toFixed(1)} × ${box.height.toFixed(1)}: ${e.outerHTML.slice(0, 120)}`);
        }
        """,
        Targets);
}
