using System.Buffers;
using System.Globalization;
using System.Text;

namespace Mingnuo.Content.Reading;

/// <summary>Tells whether a file or folder name can be part of an address on every system that a hub is edited or served on.</summary>
internal static class AddressSegment
{
    private const int MaxBytes = 200;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\/:*?\"<>|%#&+;=@$,`^{}[]~' \t");

    /// <summary>The regular expression of what is safe as far as single characters tell, for editors that check while one writes.</summary>
    public const string Pattern = "^(?!\\.)[^\\s\\\\/:*?\"<>|%#&+;=@$,`^{}\\[\\]~']*[^\\s\\\\/:*?\"<>|%#&+;=@$,`^{}\\[\\]~'.]$";

    /// <summary>The devices of Windows; it takes superscript digits for digits.</summary>
    private static readonly string[] Reserved = ["con", "prn", "aux", "nul", .. "0123456789¹²³".SelectMany(i => new[] { $"com{i}", $"lpt{i}" })];

    /// <summary>
    /// No characters that need escaping in a URL or are forbidden on Windows, none that are invisible, no leading or trailing dot, no name
    /// reserved by Windows, at most 200 bytes of UTF-8, and nothing that could be written in two ways: what Unicode's normal form C would
    /// change (UAX #15) is refused, so that no two names look the same.
    /// </summary>
    public static bool IsSafe(string name) =>
        name.Length > 0
        && !name.AsSpan().ContainsAny(Forbidden)
        && name[0] != '.' && name[^1] != '.'
        && name.EnumerateRunes().All(r => IsVisible(r) && IsPlain(r))
        && Encoding.UTF8.GetByteCount(name) <= MaxBytes
        && !Reserved.Contains(name.Split('.')[0].ToLowerInvariant());

    private static bool IsVisible(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator);

    /// <summary>
    /// Whether a character is its own normal form, whatever stands beside it. Asked by blocks, because a program that knows no cultures
    /// has no normalization: combining marks, Hangul letters that join, and compatibility ideographs and signs that stand for others.
    /// </summary>
    private static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
        && rune.Value is not ((>= 0x1100 and <= 0x11FF) or 0x3164 or 0xFFA0 or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F)
            or 0x037E or 0x0387 or 0x2126 or 0x212A or 0x212B or 0x2329 or 0x232A);
}
