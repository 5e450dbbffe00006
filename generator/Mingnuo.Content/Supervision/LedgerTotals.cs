namespace Mingnuo.Content.Supervision;

/// <summary>What rows of ledgers add up to.</summary>
/// <param name="Activities">How many rows.</param>
/// <param name="People">人次: who came to two activities counts twice.</param>
/// <param name="Hours">Hours of activity, not multiplied by people.</param>
public readonly record struct LedgerTotals(int Activities, long People, decimal Hours)
{
    /// <summary>The sums of some rows.</summary>
    public static LedgerTotals Of(IEnumerable<LedgerRow> rows) =>
        rows.Aggregate(default(LedgerTotals), (sum, row) => new LedgerTotals(sum.Activities + 1, sum.People + row.People, sum.Hours + row.Hours));
}
