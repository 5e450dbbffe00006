namespace Mingnuo.Build.Theming.Views;

/// <summary>A year of <see cref="MonthCountView"/>s.</summary>
/// <param name="Year">The year.</param>
/// <param name="Months">All twelve.</param>
public sealed record MonthYearView(int Year, IReadOnlyList<MonthCountView> Months);
