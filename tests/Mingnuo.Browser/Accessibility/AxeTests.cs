using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Newtonsoft.Json.Linq;

namespace Mingnuo.Browser.Accessibility;

/// <summary>axe finds nothing on the longest and the shortest page of any layout, on a phone and at a desk, in both colour schemes.</summary>
public sealed class AxeTests(RealBrowser browser, BuiltHub built)
{
    private static readonly AxeRunOptions s_all = Rules("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// <summary>What another colour scheme can change.</summary>
    private static readonly AxeRunOptions s_colours = Rules("cat.color");

    /// <summary>
    /// Where axe cannot judge a contrast: text inside pictures, a single character, which may be an ornament, and what a wide table
    /// on a phone hides until it is scrolled (the same table lies open on the desk).
    /// </summary>
    private static readonly string[] s_beyondAxe = ["imgNode", "shortTextContent", "elmPartiallyObscured"];

    public static TheoryData<string> All => Layouts.All;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Axe_finds_nothing(string layout)
    {
        string longest = built.LongestPages()[layout];
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Phone));
        var findings = new List<string>();
        foreach (string address in new[] { longest, built.ShortestPages()[layout] }.Distinct(StringComparer.Ordinal))
        {
            await visit.GoAsync(address);
            foreach (int width in address == longest ? [VisitOptions.Phone, VisitOptions.Desk] : new[] { VisitOptions.Phone })
            {
                await visit.Page.SetViewportSizeAsync(width, 800);
                foreach ((ColorScheme scheme, AxeRunOptions rules) in new[] { (ColorScheme.Light, s_all), (ColorScheme.Dark, s_colours) })
                {
                    await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                    findings.AddRange((await AxeAsync(visit.Page, rules)).Select(f => $"{visit.Page.Url} {width} {scheme}: {f}"));
                }
            }
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Theory]
    [InlineData("师德", "ol.results")]
    [InlineData("标兵师德", ".split-note")]
    [InlineData("xyzzy", "[data-lists]")]
    public async Task Axe_finds_nothing_on_what_a_search_found(string query, string shown)
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Phone));
        var findings = new List<string>();
        await visit.GoAsync("search/?q=" + query);
        await Assertions.Expect(visit.Page.Locator(shown)).ToBeVisibleAsync();
        foreach ((int width, ColorScheme scheme, AxeRunOptions rules) in new[] { (VisitOptions.Phone, ColorScheme.Light, s_all), (VisitOptions.Desk, ColorScheme.Light, s_all), (VisitOptions.Desk, ColorScheme.Dark, s_colours) })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            findings.AddRange((await AxeAsync(visit.Page, rules)).Select(f => $"{query} {width} {scheme}: {f}"));
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Fact]
    public async Task Axe_finds_nothing_on_suggestions()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Phone));
        await visit.GoAsync("about/");
        await visit.Page.Locator("[name=q]").PressSequentiallyAsync("师德");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        // An open list covers what stands below it, of which axe can say nothing then.
        Assert.DoesNotContain(
            await AxeAsync(visit.Page, s_all),
            found => !found.Contains(" bgOverlap: ", StringComparison.Ordinal) && !found.Contains(" partiallyObscured: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Axe_would_find_a_picture_without_words_and_text_too_pale_to_read()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        await visit.GoAsync("about/");

        await visit.Page.EvaluateAsync("""
            () => {
                document.querySelector('main p').style.color = '#ccc';
                document.querySelector('main').append(new Image());
            }
            """);

        string found = string.Join('\n', await AxeAsync(visit.Page, s_all));
        Assert.Contains("image-alt", found, StringComparison.Ordinal);
        Assert.Contains("color-contrast", found, StringComparison.Ordinal);
    }

    private static AxeRunOptions Rules(params string[] tags) => new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. tags] },
        ResultTypes = [ResultType.Violations, ResultType.Incomplete],
        Iframes = false, // the pages' policy allows none
    };

    /// <summary>What is wrong, and where axe could not tell whether text can be read.</summary>
    private static async Task<IEnumerable<string>> AxeAsync(IPage page, AxeRunOptions rules)
    {
        AxeResult result = await page.RunAxe(rules);
        AxeResultItem[] undecided = [.. result.Incomplete.Where(i => i.Id == "color-contrast")];
        return
            from finding in result.Violations.Concat(undecided)
            from node in finding.Nodes
            where !s_beyondAxe.Contains(Reason(node), StringComparer.Ordinal)
            select $"{finding.Id} {Reason(node)}: {node.Target} {node.Html}";
    }

    private static string? Reason(AxeResultNode node) => node.Any.Select(check => (check.Data as JObject)?.Value<string>("messageKey")).FirstOrDefault();
}
