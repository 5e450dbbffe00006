namespace Mingnuo.Build.Theming.Views;

/// <summary>One way to narrow a board, as plain links to boards made in advance.</summary>
/// <param name="Key">What it filters by: <c>status</c>, <c>unit</c>, <c>category</c>, <c>carrier</c>, <c>phase</c>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Options">Its choices that occur.</param>
public sealed record FilterView(string Key, string Label, IReadOnlyList<FilterOptionView> Options);
