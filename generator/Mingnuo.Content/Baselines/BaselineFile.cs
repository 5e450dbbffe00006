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
            // Old versions of Notepad put a mark before what they save as UTF-8.
            ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
            using var document = JsonDocument.Parse((json.StartsWith(mark) ? json[mark.Length..] : json).ToArray());
            var entries = new List<BaselineEntry>();
            foreach (JsonElement known in document.RootElement.GetProperty(Known).EnumerateArray())
            {
                string Text(string name) => known.GetProperty(name).GetString() ?? "";
                entries.Add(new BaselineEntry(
                    new BaselineKey(Text("code"), Text("path"), Text("line"), known.GetProperty("nth").GetInt32()), Text("message")));
            }

            return new Baseline(entries);
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
        foreach (BaselineEntry entry in baseline.Entries)
        {
            text.Append(separator).Append(Line(entry));
            separator = ",\n";
        }

        return text.Append("\n]\n}\n").ToString();
    }

    private static string Line(BaselineEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("code", entry.Key.Code);
            json.WriteString("path", entry.Key.Path);
            json.WriteString("line", entry.Key.Line);
            json.WriteNumber("nth", entry.Key.Nth);
            json.WriteString("message", entry.Message);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
