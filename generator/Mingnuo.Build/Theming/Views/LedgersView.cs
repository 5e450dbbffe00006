namespace Mingnuo.Build.Theming.Views;

/// <summary>All ledgers. Layout <c>ledgers</c>.</summary>
/// <param name="Totals">What all activities add up to.</param>
/// <param name="UnitCount">How many units there are.</param>
/// <param name="Units">Those that keep a ledger, with their years.</param>
/// <param name="Missing">Those that have published none yet.</param>
/// <param name="Carriers">By carrier, in the campaign's order.</param>
/// <param name="Years">By month, newest year first.</param>
public sealed record LedgersView(
    LedgerTotalsView Totals,
    int UnitCount,
    IReadOnlyList<LedgerTallyView> Units,
    IReadOnlyList<LinkView> Missing,
    IReadOnlyList<LedgerTallyView> Carriers,
    IReadOnlyList<LedgerYearView> Years);
