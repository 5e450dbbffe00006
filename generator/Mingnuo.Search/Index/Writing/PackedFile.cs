using System.IO.Compression;
using System.Security.Cryptography;

namespace Mingnuo.Search.Index.Writing;

/// <summary>A file of an index, compressed, and what its name is made of.</summary>
/// <param name="Compressed">One gzip member, without a time and without the name of a system.</param>
/// <param name="Hash">SHA-256 of what was compressed.</param>
internal sealed record PackedFile(ReadOnlyMemory<byte> Compressed, byte[] Hash)
{
    private const int SystemByte = 9;
    private const byte UnknownSystem = 255;

    public static PackedFile Of(ReadOnlySpan<byte> raw)
    {
        using var stream = new MemoryStream(raw.Length / 2);
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(raw);
        }

        byte[] bytes = stream.ToArray();
        bytes[SystemByte] = UnknownSystem;
        return new PackedFile(bytes, SHA256.HashData(raw));
    }
}
