using CsCheck;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Content.Hostile;

/// <summary>Random files: hostile pieces, any characters at all, and good files with a few slips.</summary>
internal static class HostileText
{
    private static readonly string[] s_yaml =
    [
        "title: 一\n", "title", ": ", "- ", "[", "]", "{", "}", "&a ", "*a", "<<: *a\n", "!!int ", "!<tag> ", "| \n", ">-\n", "\"", "'", "\\", "\\u202E", "\t", "  ",
        "\n", "\r", "#", "? ", "---\n", "...\n", "%YAML 1.2\n", "@", "`", "due: 2011-02-30\n", "made-on: 2011年2月3日\n", "items:\n  - id: a\n", "unit: oak\n", "单位: oak\n",
        "link: javascript:alert(1)\n", "~", "null", "2011-02-28", "\0", "\u200B", "\uFEFF", "\uFFFD", "\u2028", "\u0085", "汉", "𠮷", "😀", "13812345678", "=", ",",
    ];

    private static readonly string[] s_markdown =
    [
        "# ", "## 一\n\n", "> ", "- ", "1. ", "[", "](", ")", "![", "[这里](../pages/about.md)", "[a](javascript:alert(1))", "[a](<java\nscript:x>)", "<", ">", "<script>", "</script>",
        "<div onclick=x>", "<a href=\"javascript:x\">", "<!--", "-->", "<![CDATA[", "<?", "`", "```\n", "~~~", "*", "**", "_", "~~", "|", "|-|-|\n", "\n", "\n\n", "\r\n", "    ", "\t", "\\",
        "&#106;avascript:", "&NewLine;", "&#x202E;", "[^1]", "[^1]: 注\n", "[x]: javascript:x\n", "[ ] ", "https://a.cn/?a=1&b", "http://a@b.cn", "mailto:a@b", "<ftp://x>", "===\n", "---\n",
        "{onclick=x}", "{{ x }}", "{% raw %}", "\0", "\u001B[2J", "\u202E", "\u200B", "\uFFFD", "\uD800", "汉字", "，", "😀\u200D", "11010519491231002X", "柳树村36号",
    ];

    private static readonly string[] s_good =
        [.. Txtar.Parse(Repository.Read("tests/Mingnuo.Tests/Sites/small.txtar")).Select(f => f.Text).Where(t => t.StartsWith("---", StringComparison.Ordinal))];

    /// <summary>A file that begins like a record, or does not.</summary>
    public static Gen<string> File { get; } = Gen.OneOf(
        Gen.Select(Pieces(s_yaml), Pieces(s_markdown), (fields, body) => $"---\n{fields}\n---\n{body}"),
        Gen.Select(Pieces(s_markdown), body => $"---\ntitle: 一\n---\n{body}"),
        Gen.Select(Gen.String, Gen.String, (fields, body) => $"---\ntitle: {fields}\n---\n{body}"),
        Gen.Select(Gen.Int[0, s_good.Length - 1].Select(i => s_good[i]), Gen.Int[0, 2000], Gen.Int[0, 40], Pieces([.. s_yaml, .. s_markdown]), Mutated),
        Pieces([.. s_yaml, .. s_markdown]));

    private static Gen<string> Pieces(string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 24].Select(all => string.Concat(all));

    /// <summary>A good file with some of it replaced.</summary>
    private static string Mutated(string text, int at, int length, string other)
    {
        at = Math.Min(at, text.Length);
        return text[..at] + other[..Math.Min(other.Length, 12)] + text[Math.Min(text.Length, at + length)..];
    }
}
