namespace Mingnuo.Build.Theming.Views;

/// <summary>A unit in a calendar of reports.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Cells">A cell for each month.</param>
/// <param name="Count">How many reports there are.</param>
/// <param name="Late">How many of them were late.</param>
/// <param name="Missing">How many are missing.</param>
/// <param name="Gaps">The months that lack one.</param>
/// <param name="Points">What all its reports count.</param>
public sealed record CalendarRowView(
    LinkView Unit, IReadOnlyList<CalendarCellView> Cells, int Count, int Late, int Missing, IReadOnlyList<MonthNameView> Gaps, int Points);
