namespace Mingnuo.Build.Theming.Views;

/// <summary>The rows of a month on one page of a ledger.</summary>
/// <param name="Anchor">Its anchor; <see langword="null"/> where the month began on the page before.</param>
/// <param name="Name">The month and its year.</param>
/// <param name="Totals">What the whole month adds up to.</param>
/// <param name="Rows">The rows, by day.</param>
public sealed record LedgerMonthView(string? Anchor, string Name, LedgerTotalsView Totals, IReadOnlyList<LedgerRowView> Rows);
