using System.Globalization;
using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>Foreign text inside Markdown: it stays text, whatever it says.</summary>
internal static class MarkdownText
{
    private const int Longest = 400;

    /// <summary>
    /// The text for a cell of a table. All ASCII punctuation becomes a character reference, which by CommonMark never has a structural
    /// meaning: no link, no HTML, no mention, no new cell. One line, and a very long text is cut.
    /// </summary>
    public static string Cell(string text)
    {
        string shown = VisibleText.Of(text).Replace('\t', ' ');
        if (shown.Length > Longest)
        {
            shown = shown[..(char.IsHighSurrogate(shown[Longest - 1]) ? Longest - 1 : Longest)] + "…";
        }

        var cell = new StringBuilder(shown.Length);
        foreach (char c in shown)
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))
            {
                cell.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            }
            else
            {
                cell.Append(c);
            }
        }

        return cell.ToString();
    }
}
