namespace Mingnuo.Build.Theming.Views;

/// <summary>A choice of a filter.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Url">The board narrowed to it.</param>
/// <param name="Count">How many items that board has.</param>
/// <param name="IsCurrent">Whether this board is narrowed to it.</param>
public sealed record FilterOptionView(string Key, string Label, string Url, int Count, bool IsCurrent);
