using System.Globalization;
using System.Text;
using System.Text.Json;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Searching;
using Mingnuo.Search.Tokens;
using Mingnuo.Tests.House;

namespace Mingnuo.Browser.Stories.Search;

/// <summary>The browser's modules and the generator's classes are twins: they cut the same tokens and find the same pages in the same order.</summary>
public sealed class SearchTwinTests(RealBrowser browser, BuiltHub built)
{
    private const int Compared = 100;

    private readonly SearchedHub _hub = new(built);

    [Fact]
    public async Task The_browser_cuts_every_case_of_tokens_json_as_it_stands_there()
    {
        using var cases = JsonDocument.Parse(Repository.Read("tests/Mingnuo.Tests/Search/tokens.json"));
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));

        JsonElement wrong = await SearchTwins.EvaluateAsync(
            visit,
            built,
            """
            JSON.parse(argument).flatMap(({ text, ...wanted }) => ['tokens', 'query'].filter(kind => wanted[kind]
                && JSON.stringify(wanted[kind]) !== JSON.stringify(tokens.tokenize(text, kind === 'query').map(token => token.slice(0, 2)))).map(kind => `${kind}: ${text}`))
            """,
            cases.RootElement.GetRawText());

        Assert.InRange(cases.RootElement.GetArrayLength(), 200, int.MaxValue);
        Assert.Empty(wrong.EnumerateArray().Select(w => w.GetString()));
    }

    /// <summary>Each code point stands between two letters and alone, so that letters, marks, 汉字 and separators all give something else.</summary>
    [Fact]
    public async Task Every_code_point_of_Unicode_is_the_same_to_both()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));

        JsonElement cut = await SearchTwins.EvaluateAsync(
            visit,
            built,
            """
            Array.from({ length: 0x110000 / 64 }, (_, i) => Array.from({ length: 64 }, (_, j) => i * 64 + j).filter(p => p < 0xD800 || p > 0xDFFF)
                .map(p => tokens.tokenize(`a${String.fromCodePoint(p)}b ${String.fromCodePoint(p)}`).map(token => token.slice(0, 2)).join(';')).join('\n'))
            """,
            "");

        var wrong = new StringBuilder();
        int block = 0;
        foreach (JsonElement lines in cut.EnumerateArray())
        {
            int first = 64 * block++;
            int[] points = [.. Enumerable.Range(first, 64).Where(p => p is < 0xD800 or > 0xDFFF)];
            if (points.Length > 0 && lines.GetString() != string.Join('\n', points.Select(Cut)))
            {
                string[] each = lines.GetString()!.Split('\n');
                wrong.AppendJoin('\n', points.Where((p, i) => IsAssigned(p) && each[i] != Cut(p)).Select(p => p.ToString("X", CultureInfo.InvariantCulture))).AppendLine();
            }
        }

        Assert.Equal("", wrong.ToString().Trim());
    }

    [Fact]
    public async Task Hundreds_of_queries_find_the_same_pages_with_the_same_scores_in_the_same_order()
    {
        string[] queries = [.. MadeQueries.Of(_hub.Index)];
        Dictionary<string, int> numbers = Enumerable.Range(0, _hub.Index.Documents).ToDictionary(d => _hub.Index.Document(d).Address, StringComparer.Ordinal);
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));

        JsonElement found = await SearchTwins.EvaluateAsync(
            visit,
            built,
            """
            await Promise.all(argument.map(async query => {
                const { hits } = await engine.search(index, query);
                return `${hits.length} ` + hits.slice(0, 100).map(({ doc, tier, score }) => `${doc}:${tier}:${score.toFixed(3)}`).join(' ');
            }))
            """,
            queries);

        Assert.InRange(queries.Length, 300, int.MaxValue);
        var wrong = new List<string>();
        foreach ((string query, JsonElement answer) in queries.Zip(found.EnumerateArray()))
        {
            SearchResult expected = _hub.Search(query, new SearchFilter { Take = Compared });
            string wanted = string.Create(CultureInfo.InvariantCulture, $"{expected.Total} ")
                + string.Join(' ', expected.Hits.Select(h => string.Create(CultureInfo.InvariantCulture, $"{numbers[h.Address]}:{h.Tier}:{h.Score:F3}")));
            if (!IsSame(answer.GetString()!, wanted))
            {
                wrong.Add($"{query}\n  browser   {answer.GetString()}\n  generator {wanted}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {queries.Length}\n" + string.Join('\n', wrong.Take(5)));
    }

    [Fact]
    public async Task Where_nothing_is_found_both_offer_the_same_words()
    {
        string[] names = [.. _hub.Index.Names.Select(n => n.Text).Where((_, i) => i % 5 == 0)];
        string[] queries =
        [
            "2011年度总姐", "\"师德 标兵 甲乙\"", "pledgs", "gardne", "师德甲乙标兵", "承诺garden甲乙", "甲", "甲乙丙丁", "+甲乙丙 -师德", "title:师德甲乙", "甲乙丙~2", "甲乙*", "a", "\"，\"",
            .. names.Select(name => name[..^1] + "甲"), .. names.Select(name => name[1..]), .. names.Select(name => $"+{name}甲乙 +丙丁戊己"),
        ];
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));

        JsonElement found = await SearchTwins.EvaluateAsync(
            visit,
            built,
            """
            await Promise.all(argument.map(async query => {
                const { hits, wanted } = await engine.search(index, query);
                return hits.length ? [] : await engine.nearest(index, wanted);
            }))
            """,
            queries);

        string[][] expected = [.. queries.Select(query => _hub.Search(query)).Select(r => r.Hits.Count > 0 ? [] : r.Nearest.Select(w => w.Text).ToArray())];
        Assert.Equal(
            queries.Zip(expected, (query, words) => $"{query}: {string.Join(' ', words)}"),
            queries.Zip(found.EnumerateArray(), (query, words) => $"{query}: {string.Join(' ', words.EnumerateArray().Select(w => w.GetString()))}"));
        Assert.InRange(expected.Count(words => words.Length > 0), queries.Length / 3, queries.Length);
    }

    /// <summary>Pages and tiers are equal; a score may differ in its last digit, since logarithms do.</summary>
    private static bool IsSame(string answer, string wanted)
    {
        string[][] parts = [.. new[] { answer, wanted }.Select(text => text.Split(' ', ':'))];
        return parts[0].Length == parts[1].Length && parts[0].Zip(parts[1]).All(p => p.First == p.Second
            || (p.First.Contains('.', StringComparison.Ordinal) && Math.Abs(Number(p.First) - Number(p.Second)) < 0.0015));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Cut(int point)
    {
        string c = char.ConvertFromUtf32(point);
        return string.Join(';', Tokenizer.Tokens($"a{c}b {c}").Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Term},{t.Position}")));
    }

    /// <summary>A browser may know a later version of Unicode.</summary>
    private static bool IsAssigned(int point) => CharUnicodeInfo.GetUnicodeCategory(point) != UnicodeCategory.OtherNotAssigned;
}
