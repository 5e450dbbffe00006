using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Markdown.Parsing;

/// <summary>
/// Refuses, before it is parsed, the few kinds of text that take Markdig seconds or gigabytes: its work on them grows with the square
/// of their number. Each limit is some ten times what the longest real document has, and lets 2 MB of anything through in a second.
/// </summary>
internal static class BodyLimits
{
    /// <summary>White space before a line; nesting lists line by line needs two characters a level.</summary>
    internal const int MaxIndent = 400;

    /// <summary>Lines of dashes or equals signs alone: each heading made by one is searched for among all blocks.</summary>
    internal const int MaxRules = 2_000;

    /// <summary>Cells of one table: a row with many makes all other rows as long.</summary>
    internal const int MaxCells = 200_000;

    /// <summary>Characters looked at to find where the links of a line end, each of them up to the end of the line.</summary>
    private const long MaxLinkWork = 200_000_000;

    private static readonly (string Sign, int Max, Bilingual Name)[] Counts =
    [
        ("](", 20_000, new("链接", "links")),
        ("]:", 5_000, new("脚注或链接定义", "footnotes or link definitions")),
        ("<", 20_000, new("尖括号", "angle brackets")),
        ("`", 50_000, new("反引号", "backticks")),
        ("\n#", 10_000, new("标题", "headings")),
    ];

    /// <summary>The first limit that is exceeded: what is said, and the offset in the body; <see langword="null"/> when it can be parsed.</summary>
    public static (DiagnosticKind Mistake, int Offset, object[] Arguments)? Exceeded(string body)
    {
        foreach ((string sign, int max, Bilingual name) in Counts)
        {
            if (body.AsSpan().Count(sign) > max)
            {
                return (MarkdownMistakes.TooMuch, OffsetOf(body, sign, max), [name, max]);
            }
        }

        return ExceededByLines(body);
    }

    private static (DiagnosticKind Mistake, int Offset, object[] Arguments)? ExceededByLines(string body)
    {
        int rules = 0;
        int lines = 0;
        int columns = 0;
        long linkWork = 0;
        for (int start = 0; start < body.Length;)
        {
            int length = body.AsSpan(start).IndexOf('\n');
            length = length < 0 ? body.Length - start : length;
            ReadOnlySpan<char> line = body.AsSpan(start, length);
            ReadOnlySpan<char> text = line.TrimStart(" \t");
            if (length - text.Length > MaxIndent)
            {
                return (MarkdownMistakes.TooDeep, start, []);
            }

            rules += IsRule(text) ? 1 : 0;
            if (rules > MaxRules)
            {
                return (MarkdownMistakes.TooMuch, start, [new Bilingual("只有横线或等号的行", "lines of dashes or equals signs"), MaxRules]);
            }

            // Only a blank line surely ends a table.
            (lines, columns) = text.IsEmpty ? (0, 0) : (lines + 1, Math.Max(columns, line.Count('|')));
            if ((long)lines * columns > MaxCells)
            {
                return (MarkdownMistakes.TooMuch, start, [new Bilingual("表格单元格", "table cells"), MaxCells]);
            }

            linkWork += (long)length * line.Count("](");
            if (linkWork > MaxLinkWork)
            {
                return (MarkdownMistakes.TooMuch, start, [new Bilingual("同一行里的链接", "links in one line"), MaxLinkWork / Math.Max(1, length)]);
            }

            start += length + 1;
        }

        return null;
    }

    private static bool IsRule(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t>");
        return !text.IsEmpty && text[0] is '-' or '=' && !text.ContainsAnyExcept("-= \t");
    }

    private static int OffsetOf(string body, string sign, int count)
    {
        int at = body.IndexOf(sign, StringComparison.Ordinal);
        for (int i = 0; i < count; i++)
        {
            at = body.IndexOf(sign, at + sign.Length, StringComparison.Ordinal);
        }

        return at;
    }
}
