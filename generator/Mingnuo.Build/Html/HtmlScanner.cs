using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Mingnuo.Build.Html;

/// <summary>
/// Walks over the start tags of a page and their attributes without building anything. It reads HTML as browsers do as far as our own
/// templates go: comments, quoted and bare values, the text of scripts and styles; tag and attribute names in lower or upper case.
/// </summary>
/// <remarks>
/// The hot loops of a build's checks are compiled when first run (AggressiveOptimization), not taken from the published image, whose code
/// cannot have the runtime's own small functions inlined: over 10,000 pages that takes 60 ms of processor time less.
/// </remarks>
internal ref struct HtmlScanner(ReadOnlySpan<byte> page)
{
    private static readonly SearchValues<byte> s_endOfBareValue = SearchValues.Create(" \n\t\r\f>"u8);

    private readonly ReadOnlySpan<byte> _html = page;
    private int _at;
    private bool _endsInText;

    /// <summary>The name of the tag that <see cref="NextTag"/> came to.</summary>
    public ReadOnlySpan<byte> Tag { get; private set; }

    /// <summary>Where that tag begins.</summary>
    public int TagStart { get; private set; }

    /// <summary>The name of the attribute that <see cref="NextAttribute"/> came to.</summary>
    public ReadOnlySpan<byte> Attribute { get; private set; }

    /// <summary>Where its value stands, as written, entities not decoded.</summary>
    public TextPlace Value { get; private set; }

    /// <summary>Goes to the next start tag. The attributes of the one before must have been read to their end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool NextTag()
    {
        if (_endsInText)
        {
            SkipText();
        }

        // Fields are copied to locals here and below, which the compiler can keep in registers.
        ReadOnlySpan<byte> html = _html;
        int at = _at;
        while (true)
        {
            int distance = html[at..].IndexOf((byte)'<');
            at += distance + 1;
            if (distance < 0 || at >= html.Length)
            {
                _at = html.Length;
                return false;
            }

            if (char.IsAsciiLetter((char)html[at]))
            {
                TagStart = at - 1;
                _at = EndOfName(html, at);
                Tag = html[at.._at];
                _endsInText = Is(Tag, "script"u8) || Is(Tag, "style"u8);
                return true;
            }

            if (html[at] == '!' && html[at..].StartsWith("!--"u8))
            {
                int end = html[at..].IndexOf("-->"u8);
                at = end < 0 ? html.Length : at + end;
            }
        }
    }

    /// <summary>Goes to the next attribute of the tag; <see langword="false"/> at the tag's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool NextAttribute()
    {
        ReadOnlySpan<byte> html = _html;
        int at = _at;
        while (at < html.Length && (IsSpace(html[at]) || html[at] == '/'))
        {
            at++;
        }

        if (at >= html.Length || html[at] == '>')
        {
            _at = at;
            return false;
        }

        int end = EndOfName(html, at + 1);
        Attribute = html[at..end];
        at = SkipSpace(html, end);
        if (at < html.Length && html[at] == '=')
        {
            ReadValue(html, SkipSpace(html, at + 1));
        }
        else
        {
            Value = new TextPlace(at, 0);
            _at = at;
        }

        return true;
    }

    /// <summary>Whether a name is this one, which is in lower case.</summary>
    public static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> lowerCase) =>
        name.Length == lowerCase.Length && (name.SequenceEqual(lowerCase) || Ascii.EqualsIgnoreCase(name, lowerCase));

    private void ReadValue(ReadOnlySpan<byte> html, int at)
    {
        byte quote = at < html.Length ? html[at] : (byte)0;
        bool isQuoted = quote is (byte)'"' or (byte)'\'';
        int start = isQuoted ? at + 1 : at;
        ReadOnlySpan<byte> rest = html[start..];
        int length = isQuoted ? rest.IndexOf(quote) : rest.IndexOfAny(s_endOfBareValue);
        length = length < 0 ? rest.Length : length;
        Value = new TextPlace(start, length);
        _at = Math.Min(start + length + (isQuoted ? 1 : 0), html.Length);
    }

    private void SkipText()
    {
        while (_html[_at..].IndexOf("</"u8) is >= 0 and int distance)
        {
            _at += distance + 2;
            if (_html.Length - _at > Tag.Length && Ascii.EqualsIgnoreCase(_html.Slice(_at, Tag.Length), Tag))
            {
                return;
            }
        }

        _at = _html.Length;
    }

    private static int EndOfName(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && !IsSpace(html[at]) && html[at] is not ((byte)'=' or (byte)'>' or (byte)'/'))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && IsSpace(html[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f';
}
