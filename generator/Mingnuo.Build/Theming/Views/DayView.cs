using System.Globalization;

namespace Mingnuo.Build.Theming.Views;

/// <summary>A day, in the forms that pages show it in.</summary>
/// <param name="Day">The day.</param>
public sealed record DayView(DateOnly Day)
{
    /// <summary><c>2011-08-15</c>, for <c>datetime</c> and tables.</summary>
    public string Iso => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2011年8月15日</c>, for running text.</summary>
    public string Long => string.Create(CultureInfo.InvariantCulture, $"{Day.Year}年{Day.Month}月{Day.Day}日");

    /// <summary><c>8月15日</c>.</summary>
    public string MonthDay => string.Create(CultureInfo.InvariantCulture, $"{Day.Month}月{Day.Day}日");

    /// <summary><c>2011</c>.</summary>
    public int Year => Day.Year;
}
