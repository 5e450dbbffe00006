using System.Globalization;
using System.Text.Json;

namespace Mingnuo.Build.Data;

/// <summary>A table as JSON: what it is, the day that it is of, and its rows as objects that all have the same keys.</summary>
internal static class DataJson
{
    public static ReadOnlyMemory<byte> Of(DataTable table, DateOnly asOf) => DataText.Write(DataText.Readable, json =>
    {
        string[] keys = [.. table.Columns.Select(c => c.Name.Key)];
        json.WriteStartObject();
        json.WriteString("$schema", DataFiles.SchemaName(table));
        json.WriteString("title", table.Title);
        json.WriteString("as_of", Day(asOf));
        json.WriteStartArray("rows");
        foreach (object?[] row in table.Rows)
        {
            json.WriteStartObject();
            for (int i = 0; i < keys.Length; i++)
            {
                json.WritePropertyName(keys[i]);
                Write(json, row[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case DateOnly day:
                json.WriteStringValue(Day(day));
                break;
            case IEnumerable<string> texts when value is not string:
                json.WriteStartArray();
                foreach (string text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }
}
