using System.Text.Json.Nodes;

namespace Mingnuo.Build.Data;

/// <summary>The JSON Schema of a table's JSON. Draft-07, as the schemas of the files that editors write.</summary>
internal static class DataSchema
{
    public static ReadOnlyMemory<byte> Of(DataTable table)
    {
        var row = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(table.Columns.Select(c => KeyValuePair.Create(c.Name.Key, (JsonNode?)Property(c)))),
            ["required"] = new JsonArray([.. table.Columns.Select(c => (JsonNode?)c.Name.Key)]),
            ["additionalProperties"] = false,
        };
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = table.Title,
            ["description"] = table.Help,
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["$schema"] = new JsonObject { ["type"] = "string" },
                ["title"] = new JsonObject { ["type"] = "string" },
                ["as_of"] = new JsonObject { ["type"] = "string", ["format"] = "date", ["description"] = "统计日期：状态、天数等按这一天算出" },
                ["rows"] = new JsonObject { ["type"] = "array", ["items"] = row },
            },
            ["required"] = new JsonArray("title", "as_of", "rows"),
        };
        return DataText.Write(DataText.Readable, json => schema.WriteTo(json));
    }

    private static JsonObject Property(Column column)
    {
        JsonObject property = Value(column);
        property["title"] = column.Name.Label;
        property["description"] = column.Name.Help;
        property["examples"] = new JsonArray(Example(column));
        if (column.IsDerived)
        {
            property["x-derived"] = true;
        }

        return property;
    }

    private static JsonObject Value(Column column)
    {
        (string type, string? format) = column.Kind switch
        {
            DataKind.Link => ("string", "uri"),
            DataKind.Day => ("string", "date"),
            DataKind.Integer => ("integer", null),
            DataKind.Number => ("number", null),
            DataKind.Flag => ("boolean", null),
            DataKind.List => ("array", null),
            _ => ("string", (string?)null),
        };
        var value = new JsonObject { ["type"] = column.IsRequired ? type : new JsonArray(type, "null") };
        if (format is not null)
        {
            value["format"] = format;
        }

        if (column.Kind == DataKind.Month)
        {
            value["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])$";
        }

        if (column.Kind == DataKind.List)
        {
            value["items"] = new JsonObject { ["type"] = "string" };
        }

        if (column.Choices.Count > 0)
        {
            IEnumerable<JsonNode?> choices = column.Choices.Select(c => (JsonNode?)c);
            value["enum"] = new JsonArray([.. column.IsRequired ? choices : choices.Append(null)]);
        }

        return value;
    }

    private static JsonNode Example(Column column) => column.Kind switch
    {
        DataKind.Integer or DataKind.Number => JsonNode.Parse(column.Name.Example)!,
        DataKind.Flag => column.Name.Example == DataCsv.Yes,
        DataKind.List => new JsonArray([.. column.Name.Example.Split(DataCsv.Separator).Select(t => (JsonNode?)t)]),
        _ => column.Name.Example,
    };
}
