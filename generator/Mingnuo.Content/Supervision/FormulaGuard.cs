using System.Globalization;

namespace Mingnuo.Content.Supervision;

/// <summary>
/// Makes text harmless for spreadsheets, which run a cell as a formula when it begins with one of a few signs (CWE-1236). Excel takes the
/// full-width forms of those signs for the plain ones.
/// </summary>
internal static class FormulaGuard
{
    private const char AsText = '\'';
    private const string Signs = "=+-@\t\r＝＋－＠";

    /// <summary>The text, with an apostrophe in front where it could be run; numbers may keep their sign.</summary>
    public static string Safe(string text) => text.Length > 0 && Signs.Contains(text[0], StringComparison.Ordinal) && !IsNumber(text) ? AsText + text : text;

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
