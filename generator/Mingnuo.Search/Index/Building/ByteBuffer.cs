using System.Text;

namespace Mingnuo.Search.Index.Building;

/// <summary>Bytes that grow.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[256];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>All of them.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>Forgets them, and keeps the room.</summary>
    public void Clear() => Length = 0;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Appends an unsigned varint (LEB128): seven bits a byte, the lowest first.</summary>
    public void AppendVarint(int value)
    {
        Span<byte> room = Room(5);
        int length = 0;
        uint rest = checked((uint)value);
        for (; rest >= 0x80; rest >>= 7)
        {
            room[length++] = (byte)(rest | 0x80);
        }

        room[length++] = (byte)rest;
        Length += length;
    }

    public void AppendText(ReadOnlySpan<char> text) => Length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));

    private Span<byte> Room(int length)
    {
        if (Length + length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + length, _bytes.Length * 2));
        }

        return _bytes.AsSpan(Length);
    }
}
