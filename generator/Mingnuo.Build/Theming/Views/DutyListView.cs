namespace Mingnuo.Build.Theming.Views;

/// <summary>The head of a list that may be too long to show whole.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Shown">The first of them.</param>
/// <param name="MoreCount">How many are not shown.</param>
public sealed record DutyListView(int Count, IReadOnlyList<DutyDayView> Shown, int MoreCount);
