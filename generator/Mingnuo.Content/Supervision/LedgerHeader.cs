using Mingnuo.Content.Checking;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading.Csv;

namespace Mingnuo.Content.Supervision;

/// <summary>Which column of a file is which.</summary>
internal sealed class LedgerHeader
{
    private readonly Dictionary<LedgerColumn, int> _places = [];
    private readonly HashSet<int> _named = [];

    /// <summary>Reads the row of headers; what is wrong with it goes to <paramref name="found"/>.</summary>
    public LedgerHeader(CsvRow row, ICollection<Diagnostic> found)
    {
        for (int i = 0; i < row.Cells.Count; i++)
        {
            CsvCell cell = row.Cells[i];
            if (cell.Text.Length > 0)
            {
                _named.Add(i);
                Place(cell, i, found);
            }
        }

        LedgerColumn[] missing = [.. LedgerColumns.All.Where(c => c.IsRequired && !_places.ContainsKey(c))];
        if (missing.Length > 0 && found.All(d => d.Kind != LedgerMistakes.UnknownColumn))
        {
            found.Add(LedgerMistakes.MissingColumns.At(row.Cells[0].Position, Names(missing), Names(LedgerColumns.All)));
        }
    }

    /// <summary>Whether the file has a column.</summary>
    public bool Has(LedgerColumn column) => _places.ContainsKey(column);

    /// <summary>The cell of a column in a row; <see langword="null"/> where the file has no such column, or the row ends before it.</summary>
    public CsvCell? Cell(CsvRow row, LedgerColumn column) => _places.TryGetValue(column, out int place) ? row.At(place) : null;

    /// <summary>Filled cells that no header stands above.</summary>
    public IEnumerable<CsvCell> Strays(CsvRow row) => row.Cells.Where((c, i) => c.Text.Length > 0 && !_named.Contains(i));

    private static string Names(IEnumerable<LedgerColumn> columns) => string.Join("、", columns.Select(c => c.Name));

    private void Place(CsvCell cell, int place, ICollection<Diagnostic> found)
    {
        if (LedgerColumns.Find(cell.Text) is { } column)
        {
            if (!_places.TryAdd(column, place))
            {
                found.Add(LedgerMistakes.ColumnTwice.At(cell.Position, column.Name));
            }
        }
        else if (!LedgerColumns.IsLeftOut(cell.Text))
        {
            string? nearest = NearestName.Of(cell.Text, LedgerColumns.All.SelectMany(c => c.Aliases.Prepend(c.Name)));
            found.Add(LedgerMistakes.UnknownColumn.At(cell.Position, cell.Text, nearest is null
                ? new Bilingual("可用的列：" + Names(LedgerColumns.All), "known columns: " + Names(LedgerColumns.All))
                : new Bilingual($"是不是“{nearest}”？", $"did you mean '{nearest}'?")));
        }
    }
}
