using System.Diagnostics;
using System.Globalization;
using Mingnuo.Search.Searching;

namespace Mingnuo.Tests.Search.Searching;

public sealed class NaughtyQueryTests
{
    private const int Count = 500;

    private static readonly string[] s_pieces =
    [
        "+", "-", ":", "*", "^", "~", "\"", "“", "”", "＋", "－", "：", "＊", "\\", "(", ")", "[", "]", "{", "}", "<", ">", "/", "?", "&", "%", "$", "#", "@", "!", "|", "=",
        "'", "`", ";", ",", " ", "　", "\t", "\n", "\0", "\u0001", "\u0085", "\u200B", "\u202E", "\uFEFF", "\uD800", "\uDC00", "\uFFFF", "é", "e\u0301", "\u0301", "ﷺ", "ß", "İ", "ſ",
        "😀", "👨‍👩‍👧", "𠀀", "𪚥", "師", "师", "师德", "标兵", "师德标兵", "々", "〇", "①", "㈱", "ⅷ", "²", "½", "٣", "한글", "ひらがな", "ｶﾅ", "ไทย", "हिन्दी", "עברית", "title", "标题", "body:",
        "人员：", "null", "undefined", "NaN", "constructor", "__proto__", "hasOwnProperty", "true", "0", "-1", "1e9", "999999", "〔2010〕", "21号", "<img src=x onerror=alert(1)>", "<script>", "{{", "%s",
        "' OR 1=1 --", "../../etc/passwd", "C:\\", "http://example.org/?q=a&b=c", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "~9", "^0", "~1", "*a*", "**", "\"\"", "+-", "title:+", "a:b:c",
    ];

    [Fact]
    public void No_query_is_refused_and_none_takes_long()
    {
        var searcher = new Searcher(TestIndex.Of(MadeDocuments.Make(200, seed: 13)));
        searcher.Search("师德 edu~1");
        var times = new List<(double Milliseconds, string Query)>();
        foreach (string query in Queries())
        {
            long start = Stopwatch.GetTimestamp();
            SearchResult result = searcher.Search(query);
            times.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, query));

            Assert.All(result.Hits, h => Assert.True(double.IsFinite(h.Score)));
            Assert.All(result.Hits, h => Assert.All(h.Excerpt.Marks, m => Assert.InRange(m.Start, 0, m.End - 1)));
        }

        times.Sort();
        (double worst, string slowest) = times[^1];
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"median {times[Count / 2].Milliseconds:0.0} ms, 95th percentile {times[Count * 95 / 100].Milliseconds:0.0} ms, worst {worst:0.0} ms: {slowest}"));
        Assert.InRange(times[Count / 2].Milliseconds, 0, 50);
    }

    private static IEnumerable<string> Queries()
    {
        var random = new Random(14);
        return s_pieces.Concat(Enumerable.Range(0, Count)
            .Select(n => string.Concat(Enumerable.Range(0, 1 + random.Next(n % 50 == 0 ? 200 : 8)).Select(_ => s_pieces[random.Next(s_pieces.Length)])))).Take(Count);
    }
}
