namespace Mingnuo.Build.Theming.Views;

/// <summary>An activity in a ledger.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Day">The day.</param>
/// <param name="Activity">What was done.</param>
/// <param name="Form">In which form.</param>
/// <param name="Carrier">The carrier that it serves.</param>
/// <param name="People">How many took part.</param>
/// <param name="Hours">How long it took, as text.</param>
/// <param name="Served">Whom it served, or <see langword="null"/>.</param>
/// <param name="Evidence">What proves it, or <see langword="null"/>.</param>
/// <param name="Item">The pledge item that it is evidence of, or <see langword="null"/>.</param>
/// <param name="Keys">Keys for scripts that refine the list.</param>
public sealed record LedgerRowView(
    string Anchor,
    DayView Day,
    string Activity,
    string Form,
    TermView Carrier,
    int People,
    string Hours,
    string? Served,
    string? Evidence,
    LinkView? Item,
    LedgerKeysView Keys);
