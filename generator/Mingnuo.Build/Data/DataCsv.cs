using System.Globalization;
using Mingnuo.Content.Reading.Csv;

namespace Mingnuo.Build.Data;

/// <summary>
/// A table as CSV. Its headers are Chinese, as the site's ledgers have them: whoever opens a CSV opens it in a spreadsheet. Programs take the
/// JSON, or learn the English key of each header from <c>datapackage.json</c>.
/// </summary>
internal static class DataCsv
{
    /// <summary>What stands between the texts of a list.</summary>
    public const string Separator = "；";

    public const string Yes = "是";
    public const string No = "否";

    public static ReadOnlyMemory<byte> Of(DataTable table) =>
        PublishedCsv.Write(table.Columns.Select(c => c.Name.Label), table.Rows.Select(row => row.Select(Cell)));

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? Yes : No,
        decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        IEnumerable<string> texts => string.Join(Separator, texts),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
