namespace Mingnuo.Build.Theming.Views;

/// <summary>One figure of several units, side by side.</summary>
/// <param name="Title">What it tells.</param>
/// <param name="Order">In which order the units stand.</param>
/// <param name="Rows">The units.</param>
public sealed record PanelView(string Title, string Order, IReadOnlyList<PanelRowView> Rows);
