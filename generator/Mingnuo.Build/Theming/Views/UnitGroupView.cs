namespace Mingnuo.Build.Theming.Views;

/// <summary>The units of one group.</summary>
/// <param name="Name">Its name; empty for units without one.</param>
/// <param name="Units">Its units.</param>
public sealed record UnitGroupView(string Name, IReadOnlyList<UnitCardView> Units);
