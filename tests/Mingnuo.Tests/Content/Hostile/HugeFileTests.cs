using System.Diagnostics;
using System.Globalization;
using System.Text;
using Mingnuo.Build;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Content.Hostile;

/// <summary>One file that is made to keep the program busy. Each takes less than a second alone; the rest is for a busy machine.</summary>
public sealed class HugeFileTests
{
    private const int Largest = 2 * 1024 * 1024;
    private const string Before = "---\ntitle: 一\n---\n";

    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(10);

    private static readonly Dictionary<string, (Func<string> Text, string Codes)> s_files = new(StringComparer.Ordinal)
    {
        ["[ in the body"] = (() => Full("["), "MN0409"),
        ["< in the body"] = (() => Full("<"), "MN0410"),
        ["# in the body"] = (() => Full("#"), ""),
        ["| in the body"] = (() => Full("|"), "MN0410"),
        ["a line of letters"] = (() => Full("a"), ""),
        ["a line of 汉字"] = (() => Full("汉"), ""),
        ["a line of digits"] = (() => Full("1"), ""),
        ["digits and spaces"] = (() => Full("1 "), ""),
        ["digits and hyphens"] = (() => Full("1-2"), ""),
        ["villages"] = (() => Full("村1"), ""),
        ["headings with nothing below"] = (() => Full("## 一\n"), "MN0410"),
        ["stars"] = (() => Full("*"), ""),
        ["stars and letters"] = (() => Full("*a"), "MN0409"),
        ["ampersands"] = (() => Full("&"), ""),
        ["backslashes"] = (() => Full("\\"), ""),
        ["colons"] = (() => Full(":"), ""),
        ["addresses"] = (() => Full("a@b.c "), ""),
        ["100,000 nested quotes"] = (() => Before + Times(">", 100_000) + "一", "MN0409"),
        ["[ in the fields"] = (() => $"---\ntitle: {Times("[", 500_000)}\n---\n", "MN0108"),
        ["{ in the fields"] = (() => $"---\ntitle: {Times("{", 500_000)}\n---\n", "MN0108"),
        ["- in the fields"] = (() => $"---\ntitle:\n  {Times("- ", 250_000)}\n---\n", "MN0108"),
        ["? in the fields"] = (() => $"---\n{Times("? ", 250_000)}\n---\n", "MN0108"),
        ["quotes in the fields"] = (() => $"---\ntitle: {Times("\"\" ", 160_000)}\n---\n", "MN0101"),
        ["fields and no end"] = (() => "---\n" + Times("a: 1\n", 400_000), "MN0103"),
        ["40,000 unknown fields"] = (() => $"---\ntitle: 一\n{string.Concat(Enumerable.Range(0, 40_000).Select(i => $"f{i}: 1\n"))}---\n", "21 × MN0202"),
        ["an alias bomb"] = (() => $"---\na: &a [x]\n{string.Concat(Enumerable.Range(0, 30).Select(i => $"b{i}: &b{i} [*a, *a, *a, *a]\n"))}---\n", "MN0105"),
        ["junk"] = (() => Before + Times("\u0001\u0002", 500_000), "MN0116"),
    };

    public static TheoryData<string> Files => [.. s_files.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_huge_file_ends_soon_with_few_mistakes_or_none(string name)
    {
        using TestHub hub = TestHub.Small();
        hub.Write("content/pages/huge.md", s_files[name].Text());

        var watch = Stopwatch.StartNew();
        BuildResult result = new Engine(new BuildRequest(hub.Root, new DateOnly(2011, 8, 15))).Run();
        watch.Stop();

        TestContext.Current.SendDiagnosticMessage($"{name}: {watch.ElapsedMilliseconds} ms");
        Assert.True(watch.Elapsed < s_soon, $"took {watch.Elapsed}");
        Assert.Equal(s_files[name].Codes, Codes(result));
    }

    /// <summary>What was found: a code, or several with their numbers.</summary>
    private static string Codes(BuildResult result) => string.Join(", ", result.Diagnostics.Sorted().CountBy(d => d.Kind.Code)
        .Select(found => found.Value == 1 ? found.Key : string.Create(CultureInfo.InvariantCulture, $"{found.Value} × {found.Key}")));

    private static string Full(string piece) => Before + Times(piece, (Largest - Before.Length - 8) / Encoding.UTF8.GetByteCount(piece));

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
