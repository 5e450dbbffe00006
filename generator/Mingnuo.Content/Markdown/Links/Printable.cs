using System.Globalization;
using System.Text;

namespace Mingnuo.Content.Markdown.Links;

/// <summary>Foreign text in a message: what a terminal would obey or hide is written out.</summary>
internal static class Printable
{
    private const int MaxLength = 120;

    /// <summary>The text with invisible characters as <c>U+202E</c>, cut to a length that a message can hold.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (shown.Length >= MaxLength)
            {
                return shown.Append('…').ToString();
            }

            bool hidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            shown.Append(hidden ? string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}") : rune.ToString());
        }

        return shown.ToString();
    }
}
