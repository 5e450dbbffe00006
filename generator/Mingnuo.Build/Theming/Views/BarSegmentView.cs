namespace Mingnuo.Build.Theming.Views;

/// <summary>A part of a <see cref="BarView"/>, drawn in a box 1000 wide.</summary>
/// <param name="Status">The status.</param>
/// <param name="Count">How many.</param>
/// <param name="Percent">Of the total, in whole per cent.</param>
/// <param name="X">Where it begins, 0 to 1000.</param>
/// <param name="Width">How wide it is.</param>
public sealed record BarSegmentView(StatusView Status, int Count, int Percent, int X, int Width);
