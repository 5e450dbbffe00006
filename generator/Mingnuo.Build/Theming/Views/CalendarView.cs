namespace Mingnuo.Build.Theming.Views;

/// <summary>Units by months, and how many reports each sent.</summary>
/// <param name="PerMonth">How many are owed for a month.</param>
/// <param name="Years">The years over the months.</param>
/// <param name="Months">The months.</param>
/// <param name="Rows">The units.</param>
/// <param name="Gaps">The rows that lack a report, the most first.</param>
/// <param name="Rule">How points are counted.</param>
public sealed record CalendarView(
    int PerMonth,
    IReadOnlyList<CalendarYearView> Years,
    IReadOnlyList<MonthNameView> Months,
    IReadOnlyList<CalendarRowView> Rows,
    IReadOnlyList<CalendarRowView> Gaps,
    string Rule);
