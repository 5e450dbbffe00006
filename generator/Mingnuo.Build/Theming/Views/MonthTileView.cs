namespace Mingnuo.Build.Theming.Views;

/// <summary>A month in an overview.</summary>
/// <param name="Month">The month.</param>
/// <param name="IsOpen">Whether it is not over yet.</param>
/// <param name="Reports">How many reports count for it.</param>
/// <param name="Missing">How many are missing.</param>
/// <param name="Kept">How many pledge items were done in it.</param>
/// <param name="Missed">How many fell due in it and were not done by then.</param>
public sealed record MonthTileView(MonthNameView Month, bool IsOpen, int Reports, int Missing, int Kept, int Missed);
