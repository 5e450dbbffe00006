using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace Mingnuo.Build.Html;

/// <summary>Reads the value of an <c>href</c> or <c>src</c>. Nearly all need nothing decoded, and then nothing is allocated.</summary>
internal static class HtmlLink
{
    private static readonly SearchValues<byte> s_special = SearchValues.Create("?#%&"u8);

    /// <summary>Whether the value is just an address: no query, no fragment, nothing encoded.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> value) => !value.ContainsAny(s_special);

    /// <summary>Whether the value begins with a scheme, as <c>https:</c> or <c>mailto:</c> do, and so points out of the site.</summary>
    public static bool HasScheme(ReadOnlySpan<byte> value)
    {
        int end = value.IndexOfAny(":/?#"u8);
        return end > 0 && value[end] == ':';
    }

    /// <summary>The value with its character references (<c>&amp;amp;</c>) decoded.</summary>
    public static ReadOnlySpan<byte> WithoutEntities(ReadOnlySpan<byte> value) => value.Contains((byte)'&')
        ? Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(value)))
        : value;

    /// <summary>The address in a link without its query and fragment, percent-decoded.</summary>
    public static ReadOnlySpan<byte> Address(ReadOnlySpan<byte> link)
    {
        int end = link.IndexOfAny("?#"u8);
        return PercentDecoded(end < 0 ? link : link[..end]);
    }

    /// <summary>Whether the value's fragment, if it has one, is an id of the page; the top of a page is always there.</summary>
    public static bool HasTarget(ReadOnlySpan<byte> value, CheckedPage page)
    {
        ReadOnlySpan<byte> link = WithoutEntities(value);
        ReadOnlySpan<byte> fragment = link[(link.IndexOf((byte)'#') + 1)..];
        PageIds ids = page.Ids!;
        return link.Length == fragment.Length || fragment.IsEmpty || ids.Contains(page.Html.Span, fragment)
            || ids.Contains(page.Html.Span, PercentDecoded(fragment)) || Ascii.EqualsIgnoreCase(fragment, "top"u8);
    }

    /// <summary>What a link relative to a page means: a path from the host's root, percent-encoded; empty when it means nothing.</summary>
    public static ReadOnlySpan<byte> Resolved(ReadOnlySpan<byte> link, string basePath, string pagePath)
    {
        var page = new Uri("http://site" + basePath + string.Join('/', pagePath.Split('/').Select(Uri.EscapeDataString)));
        return Uri.TryCreate(page, Encoding.UTF8.GetString(link), out Uri? target) ? Encoding.UTF8.GetBytes(target.AbsolutePath) : default;
    }

    private static ReadOnlySpan<byte> PercentDecoded(ReadOnlySpan<byte> text)
    {
        if (!text.Contains((byte)'%'))
        {
            return text;
        }

        var decoded = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            byte value = text[i];
            if (value == '%' && i + 2 < text.Length
                && byte.TryParse(text.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte encoded))
            {
                value = encoded;
                i += 2;
            }

            decoded.Add(value);
        }

        return decoded.ToArray();
    }
}
