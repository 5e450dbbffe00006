namespace Mingnuo.Build.Theming.Views;

/// <summary>What an item can be filtered by, as keys of <see cref="FilterView"/>s.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Category">Its unit's category; may be empty.</param>
/// <param name="Carriers">Its carriers, separated by spaces.</param>
/// <param name="Phase">Its phase; may be empty.</param>
public sealed record ItemKeysView(string Status, string Unit, string Category, string Carriers, string Phase);
