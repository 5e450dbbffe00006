namespace Mingnuo.Build.Theming.Views;

/// <summary>A table of the open data.</summary>
/// <param name="Name">Its name, which is its anchor on the page.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Help">What one row is.</param>
/// <param name="Count">How many rows it has.</param>
/// <param name="Csv">For spreadsheets.</param>
/// <param name="Json">For programs.</param>
/// <param name="Schema">The JSON Schema of the JSON.</param>
/// <param name="Columns">Its columns, in order.</param>
public sealed record DataTableView(
    string Name, string Title, string Help, int Count, DataFileView Csv, DataFileView Json, DataFileView Schema, IReadOnlyList<DataColumnView> Columns);
