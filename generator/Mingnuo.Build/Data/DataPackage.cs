using System.Globalization;
using System.Text.Json.Nodes;
using Mingnuo.Content.Settings;

namespace Mingnuo.Build.Data;

/// <summary>
/// The description of all tables after Frictionless Data's Tabular Data Package v1. Its resources are the CSV files, and so its fields are
/// named as their headers are; the English key of each, which JSON uses, stands beside it as <c>key</c>, and what was computed has
/// <c>derived</c>.
/// </summary>
internal static class DataPackage
{
    public static ReadOnlyMemory<byte> Of(DataSet data)
    {
        HubSettings settings = data.Site.Hub.Settings;
        string day = data.Site.Hub.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var package = new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = "open-data",
            ["title"] = data.Site.Strings.Format("data.package", settings.Name),
            ["description"] = data.Site.Strings.Format("data.package.about", day),
            ["homepage"] = data.Site.Urls.Canonical(DataFiles.Address),
            ["version"] = day,
            ["as_of"] = day,
        };
        if (settings.DataLicence is { } licence)
        {
            package["licenses"] = new JsonArray(new JsonObject { ["name"] = licence.Name, ["path"] = licence.Url.AbsoluteUri });
        }

        package["resources"] = new JsonArray([.. data.Tables.Select(t => (JsonNode?)Resource(data, t))]);
        return DataText.Write(DataText.Readable, json => package.WriteTo(json));
    }

    private static JsonObject Resource(DataSet data, DataTable table)
    {
        string Header(string key) => table[key].Name.Label;
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Columns.Select(c => (JsonNode?)Field(c))]),
            ["primaryKey"] = Names(table.Key.Select(Header)),
            ["missingValues"] = new JsonArray(""),
        };
        if (table.ForeignKeys.Count > 0)
        {
            schema["foreignKeys"] = new JsonArray([.. table.ForeignKeys.Select(k => (JsonNode?)new JsonObject
            {
                ["fields"] = Names(k.Columns.Select(Header)),
                ["reference"] = new JsonObject
                {
                    ["resource"] = k.Table == table.Name ? "" : k.Table,
                    ["fields"] = Names(k.Targets.Select(target => data[k.Table][target].Name.Label)),
                },
            })]);
        }

        return new JsonObject
        {
            ["profile"] = "tabular-data-resource",
            ["name"] = table.Name,
            ["title"] = table.Title,
            ["description"] = table.Help,
            ["path"] = DataFiles.CsvName(table),
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["dialect"] = new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\r\n", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true },
            ["schema"] = schema,
        };
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(n => (JsonNode?)n)]);

    private static JsonObject Field(Column column)
    {
        (string type, string? format) = column.Kind switch
        {
            DataKind.Link => ("string", "uri"),
            DataKind.Day => ("date", null),
            DataKind.Month => ("yearmonth", null),
            DataKind.Integer => ("integer", null),
            DataKind.Number => ("number", null),
            DataKind.Flag => ("boolean", null),
            _ => ("string", (string?)null),
        };
        var field = new JsonObject { ["name"] = column.Name.Label, ["title"] = column.Name.Label, ["key"] = column.Name.Key, ["type"] = type };
        if (format is not null)
        {
            field["format"] = format;
        }

        if (column.Kind == DataKind.Flag)
        {
            field["trueValues"] = new JsonArray(DataCsv.Yes);
            field["falseValues"] = new JsonArray(DataCsv.No);
        }

        field["description"] = column.Name.Help;
        field["example"] = column.Name.Example;
        if (column.IsDerived)
        {
            field["derived"] = true;
        }

        if (column.Kind == DataKind.List)
        {
            field["separator"] = DataCsv.Separator;
        }

        if (Constraints(column) is { Count: > 0 } constraints)
        {
            field["constraints"] = constraints;
        }

        return field;
    }

    private static JsonObject Constraints(Column column)
    {
        var constraints = new JsonObject();
        // An empty list is an empty cell, which is a missing value in CSV.
        if (column is { IsRequired: true, Kind: not DataKind.List })
        {
            constraints["required"] = true;
        }

        if (column.Choices.Count > 0)
        {
            constraints["enum"] = Names(column.Choices);
        }

        return constraints;
    }
}
