namespace Mingnuo.Build.Theming.Views;

/// <summary>The activities of a month, drawn as a column.</summary>
/// <param name="Name">The month and its year.</param>
/// <param name="Number">The month, 1 to 12.</param>
/// <param name="Url">Its rows on this page, or <see langword="null"/>.</param>
/// <param name="Activities">How many there were.</param>
/// <param name="Height">The column, 0 to 1000; the largest of all has 1000.</param>
/// <param name="Top">What is left above it: 1000 without its height.</param>
public sealed record LedgerColumnView(string Name, int Number, string? Url, int Activities, int Height, int Top);
