using System.Text.Json;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;

namespace Mingnuo.Browser.Accessibility;

/// <summary>Someone without a mouse gets everywhere, and always sees where they are.</summary>
public sealed class KeyboardTests(RealBrowser browser, BuiltHub built)
{
    public static TheoryData<string> All => Layouts.All;

    [Theory]
    [InlineData(VisitOptions.Phone, true)]
    [InlineData(VisitOptions.Desk, false)]
    public async Task The_first_stop_leads_past_the_navigation(int width, bool scripts)
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(width, scripts));
        await visit.GoAsync("units/");

        await visit.Page.Keyboard.PressAsync("Tab");
        ILocator skip = visit.Page.Locator("a:focus");
        await Assertions.Expect(skip).ToHaveTextAsync("跳到正文");
        await Assertions.Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("#");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.Locator("main :focus").CountAsync() == 1, $"after the skip link the next stop is not in main: {visit.Page.Url}");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_stop_is_seen(string layout)
    {
        string address = built.LongestPages()[layout];
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        await visit.GoAsync(address);
        int stops = Math.Min(40, await visit.Page.Locator("a[href], button, summary, input, [tabindex='0']").CountAsync());
        var unseen = new List<string>();
        for (int i = 0; i < stops; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            JsonElement stop = await visit.Page.EvaluateAsync<JsonElement>(
                """
                () => {
                    const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
                    const top = document.elementFromPoint(box.x + box.width / 2, Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1));
                    return {
                        name: e.outerHTML.slice(0, 120),
                        isOutlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                        isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                        isCovered: top !== null && !e.contains(top) && !top.contains(e),
                    };
                }
                """);
            if (!stop.GetProperty("isOutlined").GetBoolean() || !stop.GetProperty("isInView").GetBoolean() || stop.GetProperty("isCovered").GetBoolean())
            {
                unseen.Add(stop.ToString());
            }
        }

        Assert.Empty(unseen);
    }

    [Fact]
    public async Task A_filter_is_opened_and_chosen_by_keys_alone()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk, Scripts: false));
        await visit.GoAsync("pledges/");

        ILocator choice = visit.Page.Locator("main .filter a").First;
        await visit.Page.Locator("main summary").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        // A person sees the choices before going on; a key that comes sooner finds nothing to stop at.
        await Assertions.Expect(choice).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(choice).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ArriveAsync("/pledges/by-");
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }
}
