namespace Mingnuo.Content.Checking.PrivateData;

/// <summary>Bank cards: 16 to 19 digits, a card scheme in front, and the Luhn check digit of ISO/IEC 7812-1.</summary>
internal static class BankCard
{
    private static readonly string[] SixteenDigits = ["4", "51", "52", "53", "54", "55", "35"];
    private static readonly string[] AnyLength = ["62", "9558"];

    /// <summary>Whether digits are one.</summary>
    public static bool IsOne(string number) =>
        number.Length is >= 16 and <= 19
        && number.All(char.IsAsciiDigit)
        && (number.Length == 16 ? SixteenDigits.Concat(AnyLength) : AnyLength).Any(s => number.StartsWith(s, StringComparison.Ordinal))
        && IsLuhn(number);

    private static bool IsLuhn(string number)
    {
        int sum = 0;
        for (int i = 0; i < number.Length; i++)
        {
            int digit = number[^(i + 1)] - '0';
            digit = i % 2 == 0 ? digit : digit * 2;
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }
}
