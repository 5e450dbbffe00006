using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Reading.Csv;

namespace Mingnuo.Content.Supervision;

/// <summary>A ledger written again, the same whatever it was saved from, with ISO dates.</summary>
public static class LedgerCsv
{
    /// <summary>A ledger to be filled in: the headers alone.</summary>
    public static ReadOnlyMemory<byte> Blank() => Write([]);

    /// <summary>The public rows of a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="carrier">Finds a carrier.</param>
    public static ReadOnlyMemory<byte> Of(Ledger ledger, Func<Reference<Carrier>, Carrier> carrier) =>
        Write(ledger.Rows.Select(row => new[]
        {
            DateType.Written(row.On),
            row.Activity,
            row.Form,
            carrier(row.Carrier).Name,
            LedgerNumber.Written(row.People),
            LedgerNumber.Written(row.Hours),
            row.Served ?? "",
            row.Evidence ?? "",
            row.Item?.Written ?? "",
        }));

    private static ReadOnlyMemory<byte> Write(IEnumerable<string[]> rows) => PublishedCsv.Write(LedgerColumns.All.Select(c => c.Name), rows);
}
