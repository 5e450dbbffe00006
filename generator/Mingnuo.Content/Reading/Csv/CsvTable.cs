using System.Text;
using CsvHelper;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading.Csv;

/// <summary>Reads a table as spreadsheets save it (RFC 4180, whatever separator), with the place of every cell.</summary>
internal static class CsvTable
{
    /// <summary>What spreadsheets put between cells, depending on the form they save in and the country they are set to.</summary>
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>The rows one by one, so that who has seen enough may stop.</summary>
    public static IEnumerable<CsvRow> Rows(SourceText source)
    {
        using CsvReader reader = CsvReader.FromText(
            source.Text,
            new CsvReaderOptions { Separator = SeparatorOf(source.Line(1)), HasHeader = false, SkipEmptyLines = false });
        int at = 0;
        for (int number = 1; reader.Read(); number++)
        {
            yield return new CsvRow(number, Cells(reader, source, ref at));
        }
    }

    /// <summary>What stands most often in the row of headers.</summary>
    private static char SeparatorOf(ReadOnlySpan<char> headers)
    {
        char best = Separators[0];
        int most = 0;
        foreach (char separator in Separators)
        {
            int count = headers.Count(separator);
            (best, most) = count > most ? (separator, count) : (best, most);
        }

        return best;
    }

    /// <summary>The cells of the current row; <paramref name="at"/> goes from its beginning to the beginning of the next.</summary>
    private static CsvCell[] Cells(CsvReader reader, SourceText source, ref int at)
    {
        var cells = new CsvCell[Math.Max(1, reader.FieldCount)];
        for (int i = 0; i < cells.Length; i++)
        {
            ReadOnlySpan<byte> raw = i < reader.FieldCount ? reader.GetRawSpan(i) : default;
            cells[i] = new CsvCell(raw.IsEmpty ? "" : reader.GetString(i).Trim(), source.At(at), IsBroken(raw));
            // A separator or a line end follows; both are one character.
            at += Encoding.UTF8.GetCharCount(raw) + 1;
        }

        return cells;
    }

    private static bool IsBroken(ReadOnlySpan<byte> raw) =>
        raw is [(byte)'"', ..] && (raw is not [_, .., (byte)'"'] || raw.Count((byte)'"') % 2 != 0);
}
