using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mingnuo.Search.Searching;

namespace Mingnuo.Cli.Printing;

/// <summary>Search results as one JSON document, described in the guide's page on searching. Fields may be added to it; none changes its meaning.</summary>
internal static class SearchJson
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(string query, SearchResult result)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            json.WriteString("query", query);
            json.WriteNumber("total", result.Total);
            json.WriteNumber("exact", result.Exact);
            Write(json, "notes", result.Notes, note => json.WriteStringValue(JsonNamingPolicy.KebabCaseLower.ConvertName(note.ToString())));
            Write(json, "hits", result.Hits, hit => Write(json, hit));
            json.WriteStartObject("counts");
            Write(json, "kinds", result.Counts.Kinds, count => Write(json, count));
            Write(json, "units", result.Counts.Units, count => Write(json, count));
            Write(json, "years", result.Counts.Years, count => Write(json, count));
            json.WriteEndObject();
            Write(json, "nearest", result.Nearest, word => Write(json, word));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteStartObject();
        json.WriteNumber("tier", hit.Tier);
        json.WriteNumber("score", Math.Round(hit.Score, 3, MidpointRounding.AwayFromZero));
        json.WriteString("title", hit.Title);
        json.WriteString("address", hit.Address);
        json.WriteString("kind", hit.Kind.Id);
        json.WriteString("unit", hit.Unit?.Id);
        json.WriteString("date", hit.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteBoolean("withdrawn", hit.IsWithdrawn);
        json.WriteString("excerpt", hit.Excerpt.Text);
        Write(json, "marks", hit.Excerpt.Marks, mark =>
        {
            json.WriteStartArray();
            json.WriteNumberValue(mark.Start);
            json.WriteNumberValue(mark.End);
            json.WriteEndArray();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FacetCount count)
    {
        json.WriteStartObject();
        json.WriteString("id", count.Facet.Id);
        json.WriteString("label", count.Facet.Label);
        json.WriteNumber("count", count.Count);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, NearWord word)
    {
        json.WriteStartObject();
        json.WriteString("text", word.Text);
        json.WriteString("kind", word.KindLabel);
        json.WriteString("address", word.Address);
        json.WriteEndObject();
    }
}
