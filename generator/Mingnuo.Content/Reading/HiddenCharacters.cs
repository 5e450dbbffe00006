using System.Buffers;
using System.Globalization;

namespace Mingnuo.Content.Reading;

/// <summary>
/// Characters that nobody sees and no name should hold: controls other than line end and tab, zero-width spaces, marks that turn the
/// direction of text around (UAX #9), and what is left of a character that could not be decoded. Joiners inside emoji are let through.
/// </summary>
internal static class HiddenCharacters
{
    private static readonly char[] ControlCharacters = [.. Range('\0', '\u0008'), .. Range('\u000B', '\u001F'), .. Range('\u007F', '\u009F')];

    private static readonly SearchValues<char> Controls = SearchValues.Create(ControlCharacters);

    private static readonly SearchValues<char> All = SearchValues.Create(
        [
            .. ControlCharacters, '\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', .. Range('\u2028', '\u202E'), .. Range('\u2060', '\u206F'),
            '\uFEFF', .. Range('\uFFF9', '\uFFFD'),
        ]);

    /// <summary>The first one in a text, as messages name it (<c>U+200B</c>), and where it is; or <see langword="null"/>.</summary>
    public static (string Name, int Index)? FirstIn(ReadOnlySpan<char> text) => Found(text, text.IndexOfAny(All));

    /// <summary>The first control: what a terminal would obey, and no page of HTML may hold.</summary>
    public static (string Name, int Index)? FirstControlIn(ReadOnlySpan<char> text) => Found(text, text.IndexOfAny(Controls));

    private static (string Name, int Index)? Found(ReadOnlySpan<char> text, int at) =>
        at < 0 ? null : (string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[at]:X4}"), at);

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
