using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Supervision;

/// <summary>The activities of a unit in a year (活动台账), as kept in a spreadsheet: <c>content/ledgers/liulin-primary/2011.csv</c>.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Unit">Whose it is.</param>
/// <param name="Year">The year of all its rows.</param>
/// <param name="Rows">By day, and on one day in the order in which they stand in the file.</param>
/// <param name="HasTotal">Whether the file ends with a 合计, which then was checked against all rows.</param>
/// <param name="HeldBack">How many rows are dated after the hub's day and wait.</param>
public sealed record Ledger(ContentPath Path, Reference<Unit> Unit, int Year, IReadOnlyList<LedgerRow> Rows, bool HasTotal, int HeldBack = 0)
{
    /// <summary>Its address below the base path, without a leading slash: <c>ledgers/liulin-primary/2011/</c>.</summary>
    public string Address => Path.Address;

    /// <summary>What its rows add up to.</summary>
    public LedgerTotals Totals => LedgerTotals.Of(Rows);

    /// <summary>What a fragment can point to on its page: months and rows.</summary>
    internal IEnumerable<string> Anchors => Rows.SelectMany(r => new[] { r.Month.ToString(), r.Anchor });

    /// <summary>As it is public on a day.</summary>
    internal Ledger Until(DateOnly asOf)
    {
        LedgerRow[] rows = [.. Rows.Where(r => r.On <= asOf)];
        return this with { Rows = rows, HeldBack = Rows.Count - rows.Length };
    }
}
