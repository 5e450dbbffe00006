using CsvHelper;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Reading.Csv;

/// <summary>
/// A table for spreadsheets and programs: UTF-8 with the mark that Excel needs, commas and CRLF (RFC 4180), and nothing that a spreadsheet
/// would run.
/// </summary>
internal static class PublishedCsv
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

    /// <summary>Writes a table; every row has as many cells as there are headers.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<string> headers, IEnumerable<IEnumerable<string>> rows)
    {
        using var stream = new MemoryStream();
        using (CsvWriter writer = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            writer.WriteRecord([.. headers]);
            foreach (IEnumerable<string> row in rows)
            {
                writer.WriteRecord([.. row.Select(FormulaGuard.Safe)]);
            }
        }

        return stream.ToArray();
    }
}
