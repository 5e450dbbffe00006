using System.Buffers;
using System.Globalization;
using System.Text;

namespace Mingnuo.Content.Markdown.Links;

/// <summary>Writes and reads the <c>%20</c> of addresses (RFC 3986), leaving 汉字 readable as browsers show them.</summary>
internal static class PercentEncoding
{
    private static readonly SearchValues<char> PathSafe =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&()*+,;=:@");

    private static readonly SearchValues<char> UrlSafe =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&()*+,;=:@?#[]");

    /// <summary>A path or fragment as it stands in <c>href</c>: spaces, quotes, <c>%</c>, <c>?</c>, <c>#</c> and what is invisible become <c>%XX</c>.</summary>
    public static string EncodePath(string text) => Encode(text, PathSafe, keepEscapes: false);

    /// <summary>A whole foreign address as it stands in <c>href</c>: the escapes that it has are kept.</summary>
    public static string EncodeUrl(string url) => Encode(url, UrlSafe, keepEscapes: true);

    /// <summary>The text that was meant; escapes that are not UTF-8 stay as they are.</summary>
    public static string Decode(string written) => Uri.UnescapeDataString(written);

    private static string Encode(string text, SearchValues<char> safe, bool keepEscapes)
    {
        if (!text.AsSpan().ContainsAnyExcept(safe))
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        int offset = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool keep = rune.IsAscii
                ? safe.Contains((char)rune.Value) || (keepEscapes && IsEscape(text.AsSpan(offset)))
                : IsVisible(rune);
            if (keep)
            {
                encoded.Append(text, offset, rune.Utf16SequenceLength);
            }
            else
            {
                foreach (byte b in utf8[..rune.EncodeToUtf8(utf8)])
                {
                    encoded.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
                }
            }

            offset += rune.Utf16SequenceLength;
        }

        return encoded.ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[0] == '%' && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]);

    private static bool IsVisible(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
}
