namespace Mingnuo.Build.Theming.Views;

/// <summary>The open data. Layout <c>data</c>.</summary>
/// <param name="Tables">Every table.</param>
/// <param name="RowCount">How many rows they have together.</param>
/// <param name="ColumnCount">How many columns they have together.</param>
/// <param name="Zip">All files in one.</param>
/// <param name="Package">What describes all tables to programs.</param>
/// <param name="Licence">On what terms the data may be used, or <see langword="null"/> when the hub does not say.</param>
/// <param name="Separator">What stands between several texts in one cell of CSV.</param>
public sealed record DataView(
    IReadOnlyList<DataTableView> Tables, int RowCount, int ColumnCount, DataFileView Zip, DataFileView Package, LinkView? Licence, string Separator);
