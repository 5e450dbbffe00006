using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mingnuo.Build.Output;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Permanence;

/// <summary>What a site was made from, so that anybody can make it again: <c>build.json</c>.</summary>
/// <param name="Commit">The commit; <see langword="null"/> where none was known.</param>
/// <param name="Tool">The program and its version.</param>
/// <param name="AsOf">The day that it was computed for.</param>
/// <param name="BaseUrl">Where it was to stand.</param>
/// <param name="Tree">The hash of all other files; see <see cref="TreeHash"/>.</param>
public sealed record BuildFile(string? Commit, string Tool, DateOnly AsOf, Uri BaseUrl, string Tree)
{
    /// <summary>Where it stands in a site.</summary>
    public const string Path = "build.json";

    private static readonly JsonWriterOptions s_writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>This program and its version.</summary>
    public static string ThisTool { get; } = "mingnuo " + typeof(BuildFile).Assembly.GetName().Version!.ToString(3);

    /// <summary>SHA-256 over one line for each file, in ordinal order of their paths: the SHA-256 of its bytes, two spaces, its path.</summary>
    public static string TreeHash(IEnumerable<OutputFile> files)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (OutputFile file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            all.AppendData(Encoding.UTF8.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))}  {file.Path}\n"));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    /// <summary>What a site says of itself.</summary>
    internal static BuildFile Of(string? commit, Hub hub, OutputTree tree) =>
        new(commit, ThisTool, hub.AsOf, hub.Settings.BaseUrl, TreeHash(tree.Files.Where(f => f.Path != Path)));

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Write()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_writing))
        {
            json.WriteStartObject();
            json.WriteString("commit", Commit);
            json.WriteString("tool", Tool);
            json.WriteString("asOf", AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("baseUrl", BaseUrl.AbsoluteUri);
            json.WriteString("tree", Tree);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>Reads one, which may come from the network.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static BuildFile Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 4 });
            JsonElement root = document.RootElement;
            return new BuildFile(
                root.GetProperty("commit").GetString(),
                root.GetProperty("tool").GetString() ?? "",
                DateOnly.ParseExact(root.GetProperty("asOf").GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture),
                new Uri(root.GetProperty("baseUrl").GetString() ?? ""),
                root.GetProperty("tree").GetString() ?? "");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException(e.Message, e);
        }
    }
}
