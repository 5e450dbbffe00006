using System.Globalization;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Supervision;

/// <summary>Numbers in a ledger, and how they are written again.</summary>
internal static class LedgerNumber
{
    private const int MaxLength = 15;
    private const int MostPeople = 99_999;
    private const decimal MostHours = 9_999;

    /// <summary>What a cell of people should be.</summary>
    public static Bilingual People { get; } = new("一个整数（1 到 99999）", "a whole number from 1 to 99999");

    /// <summary>What a cell of hours should be.</summary>
    public static Bilingual Hours { get; } = new("小时数，最多一位小数（如 1.5）", "hours with at most one decimal, such as 1.5");

    /// <summary>A number of people, or <see langword="null"/>.</summary>
    public static int? ParsePeople(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= MostPeople ? number : null;

    /// <summary>A number of hours above zero, or <see langword="null"/>; <c>1.50</c> is 1.5.</summary>
    public static decimal? ParseHours(string text) => ParseSum(text) is > 0 and <= MostHours and var hours ? hours : null;

    /// <summary>A sum of either: it may be nothing, and larger than one row allows.</summary>
    public static decimal? ParseSum(string text) =>
        text.Length <= MaxLength && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && decimal.Truncate(number * 10) == number * 10
            ? Plain(number)
            : null;

    /// <summary><c>1.5</c>, <c>2</c>.</summary>
    public static string Written(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>1.50 and 1.5 are equal but do not print the same.</summary>
    private static decimal Plain(decimal number) => decimal.Truncate(number * 10) / 10;
}
