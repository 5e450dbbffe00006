namespace Mingnuo.Build.Theming.Views;

/// <summary>A choice of what a unit's archive shows.</summary>
/// <param name="Key">The group of events: <c>reports</c>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Count">How many events it has.</param>
public sealed record ArchiveFilterView(string Key, string Label, int Count);
