namespace Mingnuo.Build.Theming.Views;

/// <summary>A year over the columns of a calendar.</summary>
/// <param name="Year">The year.</param>
/// <param name="Months">How many columns it spans.</param>
public sealed record CalendarYearView(int Year, int Months);
