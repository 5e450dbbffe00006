using System.Globalization;
using System.Text;

namespace Mingnuo.Content.Diagnostics;

/// <summary>Foreign text made harmless for a terminal or a page: what would be obeyed or hidden there is written out.</summary>
public static class VisibleText
{
    /// <summary>
    /// The text with controls, format characters (bidirectional controls, zero-width characters, the byte order mark) and line ends
    /// as <c>‹U+202E›</c>. Tabs stay.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsHarmless(rune))
            {
                shown.Append(rune);
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"‹U+{rune.Value:X4}›");
            }
        }

        return shown.ToString();
    }

    private static bool IsHarmless(Rune rune) => rune.Value == '\t' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
