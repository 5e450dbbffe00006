using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mingnuo.Search.Index.Writing;

/// <summary>JSON as an index has it: no spaces, and 汉字 as they are.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, s_options))
        {
            write(writer);
        }

        return bytes.WrittenMemory;
    }

    /// <summary>An array of whatever is written for each.</summary>
    public static void Array<T>(Utf8JsonWriter writer, IEnumerable<T> values, Action<T> write)
    {
        writer.WriteStartArray();
        foreach (T value in values)
        {
            write(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>A property that is an array.</summary>
    public static void Array<T>(Utf8JsonWriter writer, string name, IEnumerable<T> values, Action<T> write)
    {
        writer.WritePropertyName(name);
        Array(writer, values, write);
    }

    /// <summary>A property that is an array of texts.</summary>
    public static void Strings(Utf8JsonWriter writer, string name, IEnumerable<string> values) => Array(writer, name, values, writer.WriteStringValue);

    /// <summary>A property that is an array of numbers.</summary>
    public static void Numbers(Utf8JsonWriter writer, string name, IEnumerable<int> values) => Array(writer, name, values, writer.WriteNumberValue);
}
