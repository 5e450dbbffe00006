namespace Mingnuo.Content.Schemas;

/// <summary>
/// The regular expression of every day that <see cref="Reading.DateType"/> reads, and of no other: from 1900 to 2999, in both stated forms,
/// leap years by the Gregorian rule.
/// </summary>
internal static class DayPattern
{
    private const string Year = "(19|2[0-9])[0-9][0-9]";
    private const string LeapYear = "((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)";

    /// <summary>The whole expression, in the syntax that .NET and ECMAScript share.</summary>
    public static string Text { get; } = $"^({Form("0", "-", "-", "")}|{Form("0?", "年", "月", "日")})$";

    /// <param name="zero">What stands before a single digit.</param>
    /// <param name="afterYear">What ends the year.</param>
    /// <param name="afterMonth">What ends the month.</param>
    /// <param name="afterDay">What ends the day.</param>
    private static string Form(string zero, string afterYear, string afterMonth, string afterDay)
    {
        string to28 = $"({zero}[1-9]|1[0-9]|2[0-8])";
        string any = $"({zero}[1-9]|1[0-2]){afterMonth}{to28}";
        string notFebruary = $"({zero}[13-9]|1[0-2]){afterMonth}(29|30)";
        string long31 = $"({zero}[13578]|1[02]){afterMonth}31";
        string february29 = $"{LeapYear}{afterYear}{zero}2{afterMonth}29";
        return $"({Year}{afterYear}({any}|{notFebruary}|{long31})|{february29}){afterDay}";
    }
}
