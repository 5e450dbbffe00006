namespace Mingnuo.Build.Theming.Views;

/// <summary>What a finding can be filtered by, as keys of <see cref="FilterView"/>s.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Tier">The tier of the inspection.</param>
public sealed record FindingKeysView(string Status, string Unit, string Tier);
