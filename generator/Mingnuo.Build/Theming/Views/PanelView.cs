namespace Mingnuo.Build.Theming.Views;

/// <summary>One figure of several units, side by side.</summary>
/// <param name="Title">What it tells.</param>
/// <param name="Order">In which order the units stand.</param>
/// <param name="IsBad">Whether it counts what should be none.</param>
/// <param name="Rows">The units with a figure.</param>
/// <param name="None">What is said of the others.</param>
/// <param name="Unknown">The units without one.</param>
public sealed record PanelView(string Title, string Order, bool IsBad, IReadOnlyList<PanelRowView> Rows, string None, IReadOnlyList<LinkView> Unknown);
