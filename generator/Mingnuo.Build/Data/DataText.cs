using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Mingnuo.Build.Data;

/// <summary>
/// How the site writes JSON: 汉字 as 汉字, and what HTML could take for its own (<c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c>, quotes) as <c>\u</c>
/// escapes, so that a text can neither end the script element that holds it nor be taken for HTML by a program that guesses.
/// </summary>
internal static class DataText
{
    /// <summary>Indented, for people too.</summary>
    public static JsonWriterOptions Readable { get; } = Options(isIndented: true);

    /// <summary>On one line.</summary>
    public static JsonWriterOptions Compact { get; } = Options(isIndented: false);

    /// <summary>The bytes of what is written.</summary>
    public static ReadOnlyMemory<byte> Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
        {
            write(json);
        }

        return stream.ToArray();
    }

    private static JsonWriterOptions Options(bool isIndented) =>
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = isIndented, IndentSize = 1, NewLine = "\n" };
}
