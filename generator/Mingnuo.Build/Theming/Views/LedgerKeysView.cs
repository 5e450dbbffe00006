namespace Mingnuo.Build.Theming.Views;

/// <summary>What a row of a ledger can be filtered by, as keys of <see cref="FilterView"/>s.</summary>
/// <param name="Month">Its month.</param>
/// <param name="Carrier">Its carrier.</param>
/// <param name="Form">Its form.</param>
public sealed record LedgerKeysView(string Month, string Carrier, string Form);
