using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mingnuo.Content.Schemas;

/// <summary>JSON for people too: indented, Chinese as Chinese, the same bytes on every machine.</summary>
internal static class SchemaText
{
    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(JsonObject json) => json.ToJsonString(s_readable) + "\n";
}
