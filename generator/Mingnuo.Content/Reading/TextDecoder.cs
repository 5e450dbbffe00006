using System.Text;
using System.Text.Unicode;

namespace Mingnuo.Content.Reading;

/// <summary>
/// Finds out how a file is encoded and decodes it, strictly: a byte that does not fit makes another encoding be tried, never a
/// replacement character. UTF-8 with a byte order mark is UTF-8, because that is what older versions of Notepad save under that name.
/// </summary>
internal static class TextDecoder
{
    private const int Gb18030Page = 54936;

    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        Gb18030Page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text, or <see langword="null"/> where the bytes are text in none of the encodings that editors save in.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        if (Utf16Of(bytes) is var (utf16, markLength))
        {
            return DecodeAs(utf16, bytes[markLength..], "UTF-16");
        }

        ReadOnlySpan<byte> unmarked = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (Utf8.IsValid(unmarked))
        {
            return new DecodedText(Encoding.UTF8.GetString(unmarked), Foreign: null);
        }

        return GbkText.LooksChinese(bytes) ? DecodeAs(Gb18030, bytes, "GBK（GB18030）") : null;
    }

    /// <summary>UTF-16 by its mark, or by two plain signs at its beginning: all files that editors write begin with such.</summary>
    private static (Encoding Encoding, int MarkLength)? Utf16Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => (LittleEndian, 2),
        [0xFE, 0xFF, ..] => (BigEndian, 2),
        [>= 0x20 and < 0x7F, 0, >= 0x20 and < 0x7F, 0, ..] => (LittleEndian, 0),
        [0, >= 0x20 and < 0x7F, 0, >= 0x20 and < 0x7F, ..] => (BigEndian, 0),
        _ => null,
    };

    private static DecodedText? DecodeAs(Encoding encoding, ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            string text = encoding.GetString(bytes);
            return text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF') ? null : new DecodedText(text, name);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
