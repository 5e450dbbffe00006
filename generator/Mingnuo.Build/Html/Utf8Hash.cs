using System.Buffers.Binary;
using System.Numerics;

namespace Mingnuo.Build.Html;

/// <summary>Spreads short UTF-8 texts over a table; eight bytes at a time, the same in every run.</summary>
internal static class Utf8Hash
{
    // 2⁶⁴ divided by the golden ratio, made odd: Knuth's multiplier.
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    public static uint Of(ReadOnlySpan<byte> text)
    {
        ulong hash = (ulong)text.Length * Multiplier;
        while (text.Length >= sizeof(ulong))
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(text));
            text = text[sizeof(ulong)..];
        }

        ulong rest = 0;
        foreach (byte b in text)
        {
            rest = (rest << 8) | b;
        }

        hash = Mix(hash, rest);
        return (uint)(hash ^ (hash >> 32));
    }

    private static ulong Mix(ulong hash, ulong bytes) => BitOperations.RotateLeft((hash ^ bytes) * Multiplier, 29);
}
