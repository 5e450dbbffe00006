using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mingnuo.Build.Permanence;

/// <summary>Writes and reads a <see cref="Manifest"/>. What is read comes from the network, so nothing of it is taken for granted.</summary>
public static class ManifestFile
{
    /// <summary>The largest that is read, in bytes: enough for some 100,000 addresses.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private const int Version = 1;
    private static readonly JsonWriterOptions s_writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = 8 };

    /// <summary>The file; the same bytes on every machine.</summary>
    public static ReadOnlyMemory<byte> Write(Manifest manifest)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_writing))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("commit", manifest.Commit);
            json.WriteString("asOf", manifest.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteStartArray("addresses");
            foreach (KnownAddress known in manifest.Addresses)
            {
                Write(json, known);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="FormatException">It is none, or of a version that this program does not know.</exception>
    public static Manifest Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, s_reading);
            JsonElement root = document.RootElement;
            if (root.GetProperty("version").GetInt32() != Version)
            {
                throw new FormatException($"version {root.GetProperty("version").GetInt32()}");
            }

            return new Manifest(
                root.GetProperty("commit").GetString(),
                DateOnly.ParseExact(Text(root, "asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                [.. root.GetProperty("addresses").EnumerateArray().Select(Read).OrderBy(a => a.Address, StringComparer.Ordinal).DistinctBy(a => a.Address)]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException(e.Message, e);
        }
    }

    private static void Write(Utf8JsonWriter json, KnownAddress known)
    {
        json.WriteStartObject();
        json.WriteString("address", known.Address);
        json.WriteString("state", Word(known.State));
        json.WriteString("kind", known.Kind);
        json.WriteString("id", known.Id);
        json.WriteString("file", known.File);
        json.WriteString("sha256", known.Sha256);
        Write(json, "revisions", known.Revisions);
        Write(json, "lost", known.Lost);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> hashes)
    {
        json.WriteStartArray(name);
        foreach (string hash in hashes)
        {
            json.WriteStringValue(hash);
        }

        json.WriteEndArray();
    }

    private static KnownAddress Read(JsonElement entry) => new(
        Text(entry, "address"),
        Enum.GetValues<AddressState>().First(s => Word(s) == Text(entry, "state")),
        Text(entry, "kind"),
        Text(entry, "id"),
        Text(entry, "file"),
        Text(entry, "sha256"),
        Hashes(entry, "revisions"),
        Hashes(entry, "lost"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException(name);

    private static string[] Hashes(JsonElement entry, string name) =>
        [.. entry.GetProperty(name).EnumerateArray().Select(h => h.GetString() is { Length: 64 } hash && hash.All(char.IsAsciiHexDigitLower) ? hash : throw new FormatException(name))];

    private static string Word(AddressState state) => state switch
    {
        AddressState.Published => "published",
        AddressState.Withdrawn => "withdrawn",
        _ => "moved",
    };
}
