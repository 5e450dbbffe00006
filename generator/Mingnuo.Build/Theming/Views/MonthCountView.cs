namespace Mingnuo.Build.Theming.Views;

/// <summary>How many reports count for a month, drawn as a column in a box 1000 high.</summary>
/// <param name="Month">The month.</param>
/// <param name="Count">How many.</param>
/// <param name="Late">How many of them were sent after the month.</param>
/// <param name="IsInside">Whether reports can be expected: from the first month owed to the site's own.</param>
/// <param name="IsMissing">Whether it is over and fewer were sent than are owed; known only where one unit's reports are counted.</param>
/// <param name="IsCurrent">Whether the list is narrowed to it.</param>
/// <param name="Url">The reports for it, or <see langword="null"/>.</param>
/// <param name="Height">How high the column is.</param>
/// <param name="LateHeight">How much of it, from the top, are late ones.</param>
public sealed record MonthCountView(
    MonthView Month, int Count, int Late, bool IsInside, bool IsMissing, bool IsCurrent, string? Url, int Height, int LateHeight);
