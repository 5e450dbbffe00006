namespace Mingnuo.Build.Theming.Views;

/// <summary>A year of activities, month by month.</summary>
/// <param name="Year">The year.</param>
/// <param name="Totals">What they add up to.</param>
/// <param name="Months">All twelve months.</param>
public sealed record LedgerYearView(int Year, LedgerTotalsView Totals, IReadOnlyList<LedgerColumnView> Months);
