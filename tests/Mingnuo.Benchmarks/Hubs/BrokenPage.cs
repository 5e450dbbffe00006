namespace Mingnuo.Benchmarks.Hubs;

/// <summary>Breaks a page in one of ten ways that editors know; each gives one diagnostic.</summary>
internal static class BrokenPage
{
    private static readonly (string Code, Func<string, string> Break)[] Breaks =
    [
        ("MN0101", text => text.Replace("title: ", "title: \"", StringComparison.Ordinal)),
        ("MN0102", text => text["---\n".Length..]),
        ("MN0104", text => text.Replace("title: ", "title: 一\ntitle: ", StringComparison.Ordinal)),
        ("MN0116", text => text + "\n\u200B\n"),
        ("MN0202", text => text.Replace("title: ", "author: 一\ntitle: ", StringComparison.Ordinal)),
        ("MN0204", text => text.Replace("\ndate: ", "\ndate: 2011-02-30 # ", StringComparison.Ordinal)),
        ("MN0401", text => text + "\n[没有的一页](no-such-page.md)\n"),
        ("MN0404", text => text + "\n[脚本](javascript:alert(1))\n"),
        ("MN0405", text => text + "\n<script>alert(1)</script>\n"),
        ("MN0702", text => text + "\n电话 138 0013 8000\n"),
    ];

    /// <summary>How many ways there are.</summary>
    public static int Ways => Breaks.Length;

    /// <summary>The code of the diagnostic that a way gives.</summary>
    public static string CodeOf(int way) => Breaks[way].Code;

    /// <summary>The text of a page, broken.</summary>
    public static string Of(string text, int way) => Breaks[way].Break(text);
}
