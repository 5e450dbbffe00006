using System.Buffers.Binary;

namespace Mingnuo.Content.Reading;

/// <summary>What the first bytes of a picture say.</summary>
/// <param name="Format">Its true format, as people call it: PNG, JPEG, GIF, WebP, AVIF.</param>
/// <param name="Width">In pixels; 0 where it does not stand in the bytes looked at.</param>
/// <param name="Height">The same.</param>
internal readonly record struct PictureHeader(string Format, int Width, int Height)
{
    /// <summary>How many bytes are looked at: enough for the camera's own data that stands before the size in most photos.</summary>
    public const int Length = 128 * 1024;

    /// <summary>Reads the beginning of a file; <see langword="null"/> where it is none of the formats that are published.</summary>
    public static PictureHeader? Read(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => new("PNG", BigEndian32(bytes, 16), BigEndian32(bytes, 20)),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => new("GIF", LittleEndian16(bytes, 6), LittleEndian16(bytes, 8)),
        [0xFF, 0xD8, 0xFF, ..] => Jpeg(bytes),
        _ when bytes.StartsWith("RIFF"u8) && HasAt(bytes, 8, "WEBP"u8) => Webp(bytes),
        _ when HasAt(bytes, 4, "ftypavi"u8) => Avif(bytes),
        _ => null,
    };

    /// <summary>In the first frame header, behind segments that each tell their length (ITU-T T.81, B.2).</summary>
    private static PictureHeader Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (int at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            byte marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new("JPEG", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            // A marker may be preceded by any number of fill bytes.
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return new("JPEG", 0, 0);
    }

    /// <summary>In the first chunk, which is one of three (RFC 9649).</summary>
    private static PictureHeader Webp(ReadOnlySpan<byte> bytes)
    {
        (int width, int height) =
            HasAt(bytes, 12, "VP8X"u8) ? (LittleEndian24(bytes, 24) + 1, LittleEndian24(bytes, 27) + 1)
            : HasAt(bytes, 12, "VP8L"u8) ? ((LittleEndian16(bytes, 21) & 0x3FFF) + 1, ((LittleEndian24(bytes, 22) >> 6) & 0x3FFF) + 1)
            : HasAt(bytes, 12, "VP8 "u8) ? (LittleEndian16(bytes, 26) & 0x3FFF, LittleEndian16(bytes, 28) & 0x3FFF)
            : (0, 0);
        return new("WebP", width, height);
    }

    /// <summary>In the box of the image's spatial extents (ISO/IEC 23008-12, 6.5.3).</summary>
    private static PictureHeader Avif(ReadOnlySpan<byte> bytes)
    {
        int box = bytes.IndexOf("ispe"u8);
        return box < 0 ? new("AVIF", 0, 0) : new("AVIF", BigEndian32(bytes, box + 8), BigEndian32(bytes, box + 12));
    }

    private static bool HasAt(ReadOnlySpan<byte> bytes, int at, ReadOnlySpan<byte> sign) => bytes.Length > at && bytes[at..].StartsWith(sign);

    private static int BigEndian32(ReadOnlySpan<byte> bytes, int at) =>
        bytes.Length < at + 4 ? 0 : (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]));

    private static int LittleEndian16(ReadOnlySpan<byte> bytes, int at) =>
        bytes.Length < at + 2 ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static int LittleEndian24(ReadOnlySpan<byte> bytes, int at) =>
        bytes.Length < at + 3 ? 0 : LittleEndian16(bytes, at) | (bytes[at + 2] << 16);
}
