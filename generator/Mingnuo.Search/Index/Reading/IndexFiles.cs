using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Mingnuo.Search.Index.Writing;

namespace Mingnuo.Search.Index.Reading;

/// <summary>Opens the files of an index, and says which one is damaged.</summary>
/// <param name="files">Where they are read.</param>
internal sealed class IndexFiles(ISearchFiles files)
{
    private const int LengthBytes = 4;
    private const byte Gzip0 = 0x1F;
    private const byte Gzip1 = 0x8B;

    /// <summary>A file of the index, inflated.</summary>
    /// <param name="stem">What it is: <c>terms</c>.</param>
    /// <param name="name">The letters of its name.</param>
    public ByteReader Open(string stem, string name)
    {
        string path = FileSet.Path(stem, name);
        return new ByteReader(path, Inflate(path, Bytes(path)));
    }

    /// <summary>Reads a file of the index as JSON.</summary>
    public T Json<T>(string stem, string name, Func<JsonElement, T> read) => Parse(FileSet.Path(stem, name), Open(stem, name).Bytes, read);

    /// <summary>Reads a file of a fixed name, which is not compressed.</summary>
    public T Plain<T>(string path, Func<JsonElement, T> read) => Parse(path, Bytes(path), read);

    /// <summary>All terms. They rise from the first shard's first one; so another text in the place of one file is noticed.</summary>
    public string[] Vocabulary(Manifest manifest)
    {
        List<string> terms = [];
        foreach (string name in manifest.Vocabulary)
        {
            ByteReader file = Open("vocabulary", name);
            foreach (string term in Encoding.UTF8.GetString(file.Bytes.Span).Split('\n'))
            {
                bool fits = terms is [] ? term == manifest.FirstTerms.FirstOrDefault() : string.CompareOrdinal(terms[^1], term) < 0;
                terms.Add(fits ? term : throw file.Damaged());
            }
        }

        return [.. terms];
    }

    private static T Parse<T>(string path, ReadOnlyMemory<byte> bytes, Func<JsonElement, T> read)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(bytes);
            return read(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new IndexDamagedException(path, "not the JSON of an index", e);
        }
    }

    private byte[] Bytes(string path) => files.Read(path) ?? throw new IndexDamagedException(path, "missing");

    /// <summary>A server may have inflated it already.</summary>
    private static byte[] Inflate(string path, byte[] bytes)
    {
        if (bytes is not [Gzip0, Gzip1, ..])
        {
            return bytes;
        }

        try
        {
            using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var raw = new MemoryStream();
            gzip.CopyTo(raw);

            // A member that is cut off inflates to what is left of it; only the length at its end tells.
            if (bytes.Length < LengthBytes || BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(bytes.Length - LengthBytes)) != (uint)raw.Length)
            {
                throw new IndexDamagedException(path, "cut off");
            }

            return raw.ToArray();
        }
        catch (InvalidDataException e)
        {
            throw new IndexDamagedException(path, "not what was compressed", e);
        }
    }
}
