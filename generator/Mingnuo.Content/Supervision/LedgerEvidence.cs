using Mingnuo.Content.Records;

namespace Mingnuo.Content.Supervision;

/// <summary>The rows of ledgers that serve a pledge item: each is evidence of it.</summary>
internal sealed class LedgerEvidence
{
    private readonly ILookup<(string Pledge, string Item), LedgerEntry> _rows;

    /// <summary>Gathers them from ledgers.</summary>
    public LedgerEvidence(IEnumerable<Ledger> ledgers) => _rows = ledgers
        .SelectMany(ledger => Enumerable.Range(0, ledger.Rows.Count).Where(i => ledger.Rows[i].Item is not null).Select(i => new LedgerEntry(ledger, i)))
        .OrderBy(entry => entry.Row.On)
        .ToLookup(entry => (entry.Row.Item!.PledgeId, entry.Row.Item.ItemId));

    /// <summary>The rows that serve an item, oldest first.</summary>
    public IEnumerable<LedgerEntry> Of(Pledge pledge, PledgeItem item) => _rows[(pledge.Id, item.Id)];
}
