using System.Buffers;
using System.Text;

namespace Mingnuo.Content.Reading;

/// <summary>Tells whether a file or folder name can be part of an address on every system that a hub is edited or served on.</summary>
internal static class AddressSegment
{
    private const int MaxBytes = 200;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\/:*?\"<>|%#&+;=@$,`^{}[]~' \t");

    private static readonly string[] Reserved =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(i => new[] { $"com{i}", $"lpt{i}" })];

    /// <summary>
    /// No characters that need escaping in a URL or are forbidden on Windows, no control, format or surrogate-broken ones, no leading or
    /// trailing dot, no name reserved by Windows, at most 200 bytes of UTF-8, in Unicode normal form C.
    /// </summary>
    public static bool IsSafe(string name) =>
        name.Length > 0
        && !name.AsSpan().ContainsAny(Forbidden)
        && name[0] != '.' && name[^1] != '.'
        && name.EnumerateRunes().All(IsVisible)
        && Encoding.UTF8.GetByteCount(name) <= MaxBytes
        && name.IsNormalized(NormalizationForm.FormC)
        && !Reserved.Contains(name.Split('.')[0].ToLowerInvariant());

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.Surrogate or System.Globalization.UnicodeCategory.PrivateUse
        or System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.SpaceSeparator)
        && rune != Rune.ReplacementChar;
}
