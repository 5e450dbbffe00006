namespace Mingnuo.Build.Theming.Views;

/// <summary>The campaign's phases. Layout <c>phases</c>.</summary>
/// <param name="Timeline">All of them on one line.</param>
public sealed record PhasesView(TimelineView Timeline);
