using System.Text.Encodings.Web;
using System.Text.Json;
using Mingnuo.Build.Help;
using Mingnuo.Content.Baselines;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>
/// Findings as one JSON document, described in the guide's page on checking. Fields may be added to it; none is taken away or changes its
/// meaning.
/// </summary>
internal static class JsonPrinter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(Report report, Language language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", report.Errors);
            json.WriteNumber("warnings", report.Warnings);
            json.WriteStartArray("problems");
            foreach (Diagnostic diagnostic in report.Files.SelectMany(f => f.All))
            {
                Write(json, diagnostic, report.Help, language);
            }

            json.WriteEndArray();
            json.WriteNumber("known", report.Known);
            json.WriteStartArray("leftOut");
            foreach (string path in report.LeftOut)
            {
                json.WriteStringValue(path);
            }

            json.WriteEndArray();
            json.WriteStartArray("gone");
            foreach (BaselineEntry entry in report.Gone)
            {
                Write(json, entry);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("code", entry.Code);
        json.WriteString("path", entry.Path);
        json.WriteString("message", entry.Message);
        json.WriteString("line", entry.Line);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, HelpPages help, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Kind.Code);
        json.WriteString("severity", diagnostic.Kind.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("path", diagnostic.Position.Source.Path);
        json.WriteNumber("line", diagnostic.Position.Line);
        json.WriteNumber("column", diagnostic.Position.Column);
        json.WriteString("message", diagnostic.Message(language));
        json.WriteString("hint", diagnostic.Hint(language));
        json.WriteString("help", help.For(diagnostic.Kind));
        json.WriteEndObject();
    }
}
