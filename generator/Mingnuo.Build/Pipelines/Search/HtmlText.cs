using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Mingnuo.Build.Pipelines.Search;

/// <summary>The text that a reader sees of HTML that our own Markdown made, which is well-formed.</summary>
internal static class HtmlText
{
    /// <summary>Elements that stand in a line; all others begin a block.</summary>
    private static readonly FrozenSet<string> s_inline =
        new[] { "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "img", "input", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "small", "span", "strong", "sub", "sup", "u", "wbr" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Blocks separated by line ends; within a block, white space is one space.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        for (int at = 0; at < html.Length;)
        {
            int tag = html.IndexOf('<', at);
            int end = tag < 0 ? html.Length : tag;
            Append(text, WebUtility.HtmlDecode(html[at..end]));
            at = end;
            if (tag >= 0)
            {
                at = EndOfTag(html, tag);
                if (!s_inline.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Name(html.AsSpan(tag + 1))))
                {
                    EndBlock(text);
                }
            }
        }

        EndBlock(text);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Behind the tag that begins at an index; a <c>></c> within quotes does not end it.</summary>
    private static int EndOfTag(string html, int tag)
    {
        bool isQuoted = false;
        int at = tag;
        for (; at < html.Length && (isQuoted || html[at] != '>'); at++)
        {
            isQuoted ^= html[at] == '"';
        }

        return Math.Min(at + 1, html.Length);
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        int length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return tag[..length];
    }

    private static void Append(StringBuilder text, string piece)
    {
        foreach (char c in piece)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
            {
                text.Append(' ');
            }
        }
    }

    private static void EndBlock(StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }

        if (text.Length > 0)
        {
            text.Append('\n');
        }
    }
}
