using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;

namespace Mingnuo.Tests.Sites;

/// <summary>A table of a site's open data, read back from its published files.</summary>
internal sealed class OpenTable
{
    /// <summary>Reads both files of a table.</summary>
    public OpenTable(BuiltSite site, string name)
    {
        Whole = JsonNode.Parse(site.Text($"data/{name}.json"))!.AsObject();
        Rows = [.. Whole["rows"]!.AsArray().Select(r => r!.AsObject())];
        CsvText = site.Text($"data/{name}.csv");
        using CsvReader reader = CsvReader.FromText(CsvText.TrimStart('\uFEFF'), new CsvReaderOptions { Separator = ',', HasHeader = false });
        var lines = new List<string[]>();
        while (reader.Read())
        {
            lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        (Headers, Lines) = (lines[0], [.. lines.Skip(1)]);
    }

    /// <summary>The whole of the JSON.</summary>
    public JsonObject Whole { get; }

    /// <summary>The rows in JSON.</summary>
    public IReadOnlyList<JsonObject> Rows { get; }

    /// <summary>The CSV as it is published.</summary>
    public string CsvText { get; }

    /// <summary>The headers of the CSV.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>The rows of the CSV.</summary>
    public IReadOnlyList<string[]> Lines { get; }

    /// <summary>A value in JSON as CSV should show it.</summary>
    public static string Shown(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => string.Join('；', list.Select(t => t!.GetValue<string>())),
        _ => value.GetValueKind() switch
        {
            JsonValueKind.True => "是",
            JsonValueKind.False => "否",
            _ => value.ToString(),
        },
    };

    /// <summary>The texts of a column, in order; nothing where a row has no value.</summary>
    public IEnumerable<string> Column(string key) => Rows.Select(r => Shown(r[key]));
}
