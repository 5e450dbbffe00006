namespace Mingnuo.Build.Theming.Views;

/// <summary>A year of months.</summary>
/// <param name="Year">The year.</param>
/// <param name="Months">Those that have a page.</param>
public sealed record MonthsYearView(int Year, IReadOnlyList<MonthTileView> Months);
