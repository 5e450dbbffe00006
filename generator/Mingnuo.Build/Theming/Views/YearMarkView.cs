namespace Mingnuo.Build.Theming.Views;

/// <summary>The first day of a year on a <see cref="TimelineView"/>.</summary>
/// <param name="Year">The year.</param>
/// <param name="X">Where it is, 0 to 1000.</param>
public sealed record YearMarkView(int Year, int X);
