using System.Globalization;

namespace Mingnuo.Content.Supervision;

/// <summary>Days as spreadsheets in China write them; year, month and day must all be there, in this order.</summary>
internal static class LedgerDay
{
    /// <summary>The time of day that a spreadsheet adds to a day.</summary>
    private static readonly string[] Midnights = [" 0:00", " 00:00", " 0:00:00", " 00:00:00"];

    private static readonly string[] Forms = ["yyyy/M/d", "yyyy-M-d", "yyyy.M.d", "yyyy年M月d日"];

    /// <summary>The day; <see langword="null"/> for any other text and for days that no calendar has.</summary>
    public static DateOnly? Parse(string text)
    {
        string day = Midnights.FirstOrDefault(m => text.EndsWith(m, StringComparison.Ordinal)) is { } midnight ? text[..^midnight.Length] : text;
        return DateOnly.TryParseExact(day, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
    }
}
