using System.Globalization;

namespace Mingnuo.Build.Theming;

/// <summary>A day written for people.</summary>
internal static class DayText
{
    /// <summary>By a word of the interface that takes year, month, day and the month's English name.</summary>
    public static string Of(Strings strings, string key, DateOnly day) =>
        strings.Format(key, day.Year, day.Month, day.Day, day.ToString("MMMM", CultureInfo.InvariantCulture));
}
