using System.Globalization;
using System.Text.Json;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;

namespace Mingnuo.Browser.Stories.Search;

/// <summary>Whatever is typed is a text: it runs nothing, becomes no element, breaks nothing and takes no time.</summary>
public sealed class NaughtySearchTests(RealBrowser browser, BuiltHub built)
{
    /// <summary>Generous, for a busy machine: it tells only what never ends from what does. What was measured is written to the test's output.</summary>
    private const int MostMilliseconds = 20_000;

    private const int UsualMilliseconds = 50;

    private static readonly string[] s_pieces =
    [
        "<img src=x onerror=\"window.__pwned=1\">", "<script>window.__pwned=1</script>", "\"><svg onload=window.__pwned=1>", "javascript:window.__pwned=1", "{{7*7}}", "${7*7}", "%3Cimg%3E", "&lt;b&gt;",
        "'; DROP TABLE pages; --", "../../../etc/passwd", "file:///etc/passwd", "\u0000", "\u0001\u0008", "\u202e承诺\u202c", "\u200b\u200d\ufeff", "\ud800", "\udfff", "\ud83d\ude00", "👩‍👩‍👧‍👦", "🇨🇳", "𠮷𠮷", "𲎰",
        "e\u0301\u0323\u0301", "Z̷̢͠a̸l̶g̵o", "ﷺ", "İıſẞ", "ΑΣ", "한국어각", "עברית العربية", "ไทยไม่มีช่องว่าง", "〔〔2010〕〕21号", "〔2010〕〔2010〕99999号", "（（（（（（（（", "２０１０年", "㍻㋿㈱", "·•…—", "\t\r\n\v\f\u0085\u2028\u2029", "\u3000　",
        "+", "-", "+-", "-+", "::", "a:", ":a", "title:", "title:title:a", "^", "a^", "a^^", "a^999999", "a^9999999", "~", "a~", "a~0", "a~999999", "*", "**", "*a*b*c*", "a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b", "\\", "\\\\", "\\*", "\"", "\"\"", "\"a", "a\"b\"c", "“师德”“", "师德\\",
        "__proto__", "constructor", "toString", "hasOwnProperty", "NaN", "Infinity", "null", "undefined", "-0", "1e309", "0x0", "１", "true", "CON", "NUL", "[object Object]", "师" , "德师", "食堂食堂食堂食堂食堂食堂食堂食堂", "的的的的的的的的的的的的的的的的的的的的的的的的的的的的的的的的",
    ];

    [Fact]
    public async Task Five_hundred_naughty_strings_are_answered_quickly_and_quietly()
    {
        string[] queries = [.. Naughty().Take(500)];
        Assert.Equal(500, queries.Length);
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));

        JsonElement answer = await SearchTwins.EvaluateAsync(
            visit,
            built,
            """
            await (async () => {
                const failed = [], times = [];
                for (const query of argument) {
                    const begun = performance.now();
                    try {
                        const { hits, wanted, marks } = await engine.search(index, query);
                        for (const { doc } of hits.slice(0, 20)) await engine.show(index, marks, doc);
                        if (!hits.length) await engine.nearest(index, wanted);
                    } catch (error) { failed.push(`${query}: ${error.stack}`); }
                    times.push(performance.now() - begun);
                    try { await engine.suggest(index, query); } catch (error) { failed.push(`suggest ${query}: ${error.stack}`); }
                }
                return { failed, times, pwned: '__pwned' in window };
            })()
            """,
            queries);

        double[] times = [.. answer.GetProperty("times").EnumerateArray().Select(t => t.GetDouble()).Order()];
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median {times[times.Length / 2]:F1} ms, 95th percentile {times[times.Length * 95 / 100]:F1} ms, worst {times[^1]:F1} ms"));
        Assert.Empty(answer.GetProperty("failed").EnumerateArray().Select(f => f.GetString()));
        Assert.False(answer.GetProperty("pwned").GetBoolean());
        Assert.InRange(times[times.Length / 2], 0, UsualMilliseconds);
        Assert.InRange(times[^1], 0, MostMilliseconds);
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    [Fact]
    public async Task The_page_shows_what_was_typed_as_text_and_nothing_else()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        var page = new SearchPage(visit);
        await page.OpenAsync(Uri.EscapeDataString(s_pieces[0]));
        await Microsoft.Playwright.Assertions.Expect(page.Heading).ToBeVisibleAsync();

        // A browser lets a page change its address only so often, so these are not all.
        string[] wrong = await visit.Page.EvaluateAsync<string[]>(
            """
            async queries => {
                const form = document.querySelector('main form'), panel = document.querySelector('.answers'), wrong = [];
                const allowed = ['H2', 'P', 'DIV', 'NAV', 'A', 'SMALL', 'LABEL', 'SELECT', 'OPTION', 'OL', 'LI', 'B', 'SPAN', 'TIME', 'STRONG', 'H3', 'MARK'];
                for (const query of queries) {
                    form.elements.q.value = query;
                    form.requestSubmit();
                    if (panel.ariaBusy === 'true') await new Promise(done => new MutationObserver((_, it) => {
                        if (panel.ariaBusy === 'false') { it.disconnect(); done(); }
                    }).observe(panel, { attributes: true }));
                    const strange = [...panel.querySelectorAll('*')].filter(e => !allowed.includes(e.tagName) || [...e.attributes].some(a => a.name.startsWith('on')));
                    if (strange.length || panel.querySelector('.note')) wrong.push(`${query}: ${panel.innerHTML.slice(0, 300)}`);
                }
                return '__pwned' in window ? [...wrong, 'pwned'] : wrong;
            }
            """,
            s_pieces.Skip(1).Take(90).ToArray());

        Assert.Empty(wrong);
        page.IsQuiet();
    }

    /// <summary>The pieces, then two to four of them together, chosen by a fixed rule; and some that are long.</summary>
    private static IEnumerable<string> Naughty()
    {
        foreach (string piece in s_pieces)
        {
            yield return piece;
        }

        yield return new string('师', 10_000);
        yield return string.Concat(Enumerable.Repeat("师德", 5_000));
        yield return new string('*', 300);
        yield return string.Concat(Enumerable.Repeat("a*", 150));
        yield return new string('a', 5_000) + "~3";
        for (uint seed = 1; ; seed++)
        {
            uint random = seed * 2_654_435_761;
            int count = 2 + (int)(random >> 30);
            yield return string.Join(random % 3 == 0 ? "" : " ", Enumerable.Range(0, count).Select(i => s_pieces[(int)((random >> (7 * i)) % (uint)s_pieces.Length)]));
        }
    }
}
