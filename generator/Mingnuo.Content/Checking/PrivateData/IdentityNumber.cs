using System.Globalization;

namespace Mingnuo.Content.Checking.PrivateData;

/// <summary>Resident identity numbers after GB 11643-1999: 18 digits with a check digit, or the 15 of the older form.</summary>
internal static class IdentityNumber
{
    private const string CheckDigits = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Whether digits (and a last X) are one: region, a day of birth that exists, and the check digit of the newer form.</summary>
    public static bool IsOne(string number) => number.Length switch
    {
        18 => IsRegion(number) && IsDay(number[6..14]) && HasCheckDigit(number),
        15 => IsRegion(number) && IsDay("19" + number[6..12]),
        _ => false,
    };

    private static bool IsRegion(string number) =>
        int.Parse(number.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture)
            is (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46) or (>= 50 and <= 54) or (>= 61 and <= 65) or 71 or 81 or 82;

    private static bool IsDay(string digits) =>
        DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year is >= 1900 and <= 2100;

    private static bool HasCheckDigit(string number) =>
        number.IndexOf('X', StringComparison.Ordinal) is -1 or 17
        && CheckDigits[Weights.Select((weight, i) => weight * (number[i] - '0')).Sum() % 11] == number[17];
}
