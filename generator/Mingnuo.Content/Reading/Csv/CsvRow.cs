namespace Mingnuo.Content.Reading.Csv;

/// <summary>A row of a table.</summary>
/// <param name="Number">As a spreadsheet counts it: 1-based, the row of headers included, a cell of several lines being one row.</param>
/// <param name="Cells">Its cells, left to right; at least one.</param>
internal sealed record CsvRow(int Number, IReadOnlyList<CsvCell> Cells)
{
    /// <summary>Whether nothing stands in it: spreadsheets leave such rows behind.</summary>
    public bool IsBlank => Cells.All(c => c.Text.Length == 0);

    /// <summary>The cell of a column; <see langword="null"/> where the row is shorter.</summary>
    public CsvCell? At(int column) => column < Cells.Count ? Cells[column] : null;
}
