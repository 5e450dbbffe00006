using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mingnuo.Content.Baselines;

/// <summary>A baseline as a file that a person can review: JSON, one known mistake a line, in a fixed order.</summary>
public static class BaselineFile
{
    private const string Known = "known";

    // One line for each keeps a change of one mistake a change of one line.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads one.</summary>
    /// <exception cref="FormatException">It is no baseline; the message says where.</exception>
    public static Baseline Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.ToArray());
            var counts = new Dictionary<BaselineEntry, int>();
            foreach (JsonElement known in document.RootElement.GetProperty(Known).EnumerateArray())
            {
                string Text(string name) => known.GetProperty(name).GetString() ?? "";
                var entry = new BaselineEntry(Text("code"), Text("path"), Text("message"), Text("line"));
                counts[entry] = counts.GetValueOrDefault(entry) + Math.Max(1, known.GetProperty("count").GetInt32());
            }

            return new Baseline(counts);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(e.Message, e);
        }
    }

    /// <summary>The file's text.</summary>
    public static string Text(Baseline baseline)
    {
        var text = new StringBuilder("{\n\"").Append(Known).Append("\": [");
        string separator = "\n";
        foreach ((BaselineEntry entry, int count) in baseline.Entries)
        {
            text.Append(separator).Append(Line(entry, count));
            separator = ",\n";
        }

        return text.Append("\n]\n}\n").ToString();
    }

    private static string Line(BaselineEntry entry, int count)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("code", entry.Code);
            json.WriteString("path", entry.Path);
            json.WriteString("message", entry.Message);
            json.WriteString("line", entry.Line);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
