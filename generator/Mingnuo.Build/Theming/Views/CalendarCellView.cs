namespace Mingnuo.Build.Theming.Views;

/// <summary>A unit's month in a calendar of reports.</summary>
/// <param name="Count">How many reports count for it.</param>
/// <param name="Late">How many of them were late.</param>
/// <param name="Missing">How many are missing.</param>
/// <param name="IsOpen">Whether some are still to come.</param>
/// <param name="Level">Its place on the colour scale: 0 for none to 3 for three or more.</param>
/// <param name="Url">The reports, or <see langword="null"/> where there are none.</param>
public sealed record CalendarCellView(int Count, int Late, int Missing, bool IsOpen, int Level, string? Url);
