namespace Mingnuo.Build.Theming.Views;

/// <summary>A unit's reports in numbers.</summary>
/// <param name="Unit">The unit; leads to its reports, and to the unit where there are none.</param>
/// <param name="Count">How many.</param>
/// <param name="Late">How many of them were late.</param>
/// <param name="TakenUp">How often media took one up.</param>
/// <param name="Points">What they count by the campaign's rule.</param>
public sealed record UnitReportsView(LinkView Unit, int Count, int Late, int TakenUp, int Points);
