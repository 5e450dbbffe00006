using CsvHelper;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Supervision;

/// <summary>
/// A ledger written again, the same whatever it was saved from: UTF-8 with the mark that Excel needs, commas (RFC 4180), ISO dates, and
/// nothing that a spreadsheet would run.
/// </summary>
public static class LedgerCsv
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

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

    private static ReadOnlyMemory<byte> Write(IEnumerable<string[]> rows)
    {
        using var stream = new MemoryStream();
        using (CsvWriter writer = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            writer.WriteRecord([.. LedgerColumns.All.Select(c => c.Name)]);
            foreach (string[] row in rows)
            {
                writer.WriteRecord([.. row.Select(FormulaGuard.Safe)]);
            }
        }

        return stream.ToArray();
    }
}
