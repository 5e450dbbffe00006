namespace Mingnuo.Build.Theming.Views;

/// <summary>The activities of one carrier, form or unit among others, drawn as a bar.</summary>
/// <param name="Label">Whose.</param>
/// <param name="Url">Its page, or <see langword="null"/>.</param>
/// <param name="Links">The ledgers that they stand in; none where the list is of one ledger.</param>
/// <param name="Totals">What they add up to.</param>
/// <param name="Width">The bar for the number of activities, 0 to 1000; the largest of the list has 1000.</param>
public sealed record LedgerTallyView(string Label, string? Url, IReadOnlyList<LinkView> Links, LedgerTotalsView Totals, int Width);
