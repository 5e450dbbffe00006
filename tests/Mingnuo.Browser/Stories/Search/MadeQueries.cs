using Mingnuo.Search.Index.Reading;

namespace Mingnuo.Browser.Stories.Search;

/// <summary>Queries made from an index's own texts, the same ones at every run: runs of 汉字, pairs of them, and every sign of the language.</summary>
internal static class MadeQueries
{
    private static readonly string[] s_byHand =
    [
        "师", "师德", "师德标兵", "标兵师德", "容器网络", "2011年", "2010年9月", "延教工〔2010〕21号", "延教工201021号", "号", "PledGe", "garden", "师德 标兵", "师德*", "*德", "标*", "*",
        "g*n", "gardne~1", "pledgs~2", "grden~1 师德", "title:师德", "标题：承诺", "+title:承诺 -食堂", "-师德", "+师德 +食堂", "\"师德 标兵\"", "“公开承诺”", "unit:小学^3 食堂", "body:食堂^0",
        "colour:师德", "师德^x", "+", "^", "~", "\"", "\"\"", "a\"b", "师德\\:标兵", "\\*", "-", "number:延教工", "people:", "+师德标兵", "-师德标兵 教师", "\"师德\"^2 \"食堂\"", "教师 -title:教师", "，。！", "𠮷", "ＡＢＣ",
    ];

    public static IEnumerable<string> Of(IndexReader index)
    {
        string[] runs = [.. Enumerable.Range(0, index.Documents).SelectMany(d => Runs(index, d))];
        string[] some = [.. runs.Where((_, i) => i % Math.Max(1, runs.Length / 150) == 0)];
        return s_byHand.Concat(some).Concat(some.Zip(some.Skip(7), (a, b) => Joined(a, b, a.Length))).Distinct(StringComparer.Ordinal);
    }

    private static string Joined(string first, string second, int way) => (way % 7) switch
    {
        0 => first[..2] + second[..2],
        1 => $"{first} {second}",
        2 => $"+{first[..2]} {second}",
        3 => $"{first} -{second[..2]}",
        4 => $"title:{first[..2]}^4 {second[..2]}*",
        5 => $"\"{first}\" {second[..1]}",
        _ => second[..2] + first,
    };

    /// <summary>Two to eight 汉字 from the title and from a place of the body.</summary>
    private static IEnumerable<string> Runs(IndexReader index, int document)
    {
        int length = 2 + document % 7;
        foreach (string text in new[] { index.Document(document).Title, index.Text(document) })
        {
            int from = text.Length > length ? document * 37 % (text.Length - length) : 0;
            string run = text.Substring(from, Math.Min(length, text.Length - from));
            if (run.Length == length && run.All(c => c is >= '\u4E00' and <= '\u9FFF'))
            {
                yield return run;
            }
        }
    }
}
