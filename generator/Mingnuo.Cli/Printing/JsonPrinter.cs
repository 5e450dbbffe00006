using System.Text.Encodings.Web;
using System.Text.Json;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>Diagnostics as a JSON array of <c>{code, severity, path, line, column, message, hint}</c>.</summary>
internal static class JsonPrinter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (Diagnostic diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("code", diagnostic.Kind.Code);
                json.WriteString("severity", diagnostic.Kind.Severity == Severity.Error ? "error" : "warning");
                json.WriteString("path", diagnostic.Position.Source.Path);
                json.WriteNumber("line", diagnostic.Position.Line);
                json.WriteNumber("column", diagnostic.Position.Column);
                json.WriteString("message", diagnostic.Message(language));
                json.WriteString("hint", diagnostic.Hint(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
