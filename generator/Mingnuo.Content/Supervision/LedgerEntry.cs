namespace Mingnuo.Content.Supervision;

/// <summary>A row, and the ledger that it stands in.</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="Index">The row's place among the ledger's rows, 0-based.</param>
public sealed record LedgerEntry(Ledger Ledger, int Index)
{
    /// <summary>The row.</summary>
    public LedgerRow Row => Ledger.Rows[Index];
}
