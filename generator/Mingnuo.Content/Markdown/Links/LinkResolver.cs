using System.Buffers;
using System.Globalization;
using System.Text;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Markdown.Links;

/// <summary>
/// Decides what a link may be. It sees the address after Markdown's escapes and entities are gone, and judges the scheme in the form
/// that the most forgiving browser could read: percent-decoded, without white space and invisible characters.
/// </summary>
internal static class LinkResolver
{
    private static readonly string[] WebPrefixes = ["https://", "http://"];

    private static readonly SearchValues<char> NeverInHost = SearchValues.Create(@"@\%<>"" ");

    /// <summary>Resolves an address written in the file <paramref name="from"/>.</summary>
    /// <param name="url">As written, without Markdown's escapes.</param>
    /// <param name="from">The file it is written in.</param>
    /// <param name="basePath">Where the site begins on its host; ends with <c>/</c>.</param>
    public static LinkTarget Resolve(string url, ContentPath from, string basePath)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            return LinkTarget.Refused(MarkdownMistakes.LinkWithoutTarget);
        }

        string seen = AsForgivinglyRead(url);
        int special = seen.AsSpan().IndexOfAny(@":/?#\");
        if (special >= 0 && seen[special] == ':')
        {
            return ToOutside(url, seen[..special]);
        }

        if (seen is ['/' or '\\', '/' or '\\', ..])
        {
            return LinkTarget.Refused(MarkdownMistakes.UnsafeLink);
        }

        return HasBadCharacter(PercentEncoding.Decode(url))
            ? LinkTarget.Refused(MarkdownMistakes.LinkCharacter)
            : ToInside(url, from, basePath);
    }

    private static LinkTarget ToOutside(string url, string scheme)
    {
        if (scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase) && url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return Outside(url);
        }

        string? prefix = Array.Find(WebPrefixes, p => url.StartsWith(p, StringComparison.OrdinalIgnoreCase));
        return prefix is not null && HasPlainHost(url.AsSpan(prefix.Length)) ? Outside(url) : LinkTarget.Refused(MarkdownMistakes.UnsafeLink);
    }

    private static LinkTarget Outside(string url) => HasInvisible(url)
        ? LinkTarget.Refused(MarkdownMistakes.LinkCharacter)
        : LinkTarget.Outside(PercentEncoding.EncodeUrl(url));

    /// <summary>A host without a user name before it: <c>https://bank.example@evil.example</c> only looks like the bank.</summary>
    private static bool HasPlainHost(ReadOnlySpan<char> afterPrefix)
    {
        int end = afterPrefix.IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> host = end < 0 ? afterPrefix : afterPrefix[..end];
        return !host.IsEmpty && !host.ContainsAny(NeverInHost);
    }

    private static LinkTarget ToInside(string url, ContentPath from, string basePath)
    {
        int hash = url.IndexOf('#', StringComparison.Ordinal);
        string path = hash < 0 ? url : url[..hash];
        string anchor = hash < 0 ? "" : PercentEncoding.Decode(url[(hash + 1)..]);
        string fragment = hash < 0 ? "" : "#" + PercentEncoding.EncodePath(anchor);
        if (path.Length == 0)
        {
            return LinkTarget.Inside(fragment, from.Address, anchor);
        }

        string file = PercentEncoding.Decode(path);
        if (path.Contains('?', StringComparison.Ordinal) || file[0] == '/' || !NamesAFile(file))
        {
            return LinkTarget.Refused(MarkdownMistakes.AddressInsteadOfFile);
        }

        return from.Resolve(file) is { } target
            ? LinkTarget.Inside(basePath + PercentEncoding.EncodePath(target.Address) + fragment, target.Address, anchor)
            : LinkTarget.Refused(MarkdownMistakes.LinkLeavesContent);
    }

    /// <summary>Whether the last part has an extension, so that it is a file and not the address of a page.</summary>
    private static bool NamesAFile(string path)
    {
        ReadOnlySpan<char> name = path.AsSpan(path.LastIndexOf('/') + 1);
        int dot = name.LastIndexOf('.');
        return dot > 0 && dot < name.Length - 1;
    }

    private static string AsForgivinglyRead(string url)
    {
        var seen = new StringBuilder(url.Length);
        foreach (Rune rune in PercentEncoding.Decode(url).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !IsInvisible(rune))
            {
                seen.Append(rune.ToString());
            }
        }

        return seen.ToString();
    }

    private static bool HasBadCharacter(string text) => text.Contains('\\', StringComparison.Ordinal) || HasInvisible(text);

    private static bool HasInvisible(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Controls, bidi and zero-width characters, and what Markdown makes of NUL.</summary>
    private static bool IsInvisible(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
