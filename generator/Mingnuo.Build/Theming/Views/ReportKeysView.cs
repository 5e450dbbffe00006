namespace Mingnuo.Build.Theming.Views;

/// <summary>What a report can be filtered by, as keys of <see cref="FilterView"/>s.</summary>
/// <param name="Unit">Its unit.</param>
/// <param name="Month">The month that it counts for.</param>
/// <param name="Carriers">Its carriers, separated by spaces.</param>
public sealed record ReportKeysView(string Unit, string Month, string Carriers);
