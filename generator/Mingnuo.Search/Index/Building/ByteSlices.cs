namespace Mingnuo.Search.Index.Building;

/// <summary>
/// Very many growing streams of bytes in one array. A stream is a chain of slices, each larger than the one before; a slice is zero but
/// for its last byte, which holds its level, and ends in the address of the next one as soon as it is full.
/// </summary>
internal sealed class ByteSlices
{
    private const int AddressLength = 4;
    private const int LevelMark = 16;
    private static readonly int[] s_sizes = [8, 16, 32, 64, 128, 256, 512, 1024, 4096];

    private byte[] _bytes = new byte[1 << 16];
    private int _used;

    /// <summary>Begins a stream; the address is its beginning, and where its first byte goes.</summary>
    public int Begin() => Take(0);

    /// <summary>Appends an unsigned varint (LEB128).</summary>
    /// <param name="at">Where the stream ends; moves on.</param>
    /// <param name="value">The number.</param>
    public void Append(ref int at, uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            AppendByte(ref at, (byte)(value | 0x80));
        }

        AppendByte(ref at, (byte)value);
    }

    /// <summary>Copies a stream.</summary>
    public void CopyTo(ByteBuffer target, int begin, int end)
    {
        for (int level = 0; ; level = Math.Min(level + 1, s_sizes.Length - 1))
        {
            int last = begin + s_sizes[level] - 1;
            if (end >= begin && end <= last)
            {
                target.Append(_bytes.AsSpan(begin, end - begin));
                return;
            }

            int address = last + 1 - AddressLength;
            target.Append(_bytes.AsSpan(begin, address - begin));
            begin = BitConverter.ToInt32(_bytes, address);
        }
    }

    private void AppendByte(ref int at, byte value)
    {
        if (_bytes[at] != 0)
        {
            at = Grow(at);
        }

        _bytes[at++] = value;
    }

    /// <summary>Chains a larger slice to a full one; what stood in the place of the address moves there.</summary>
    private int Grow(int last)
    {
        int level = Math.Min(_bytes[last] - LevelMark + 1, s_sizes.Length - 1);
        int next = Take(level);
        int address = last + 1 - AddressLength;
        _bytes.AsSpan(address, AddressLength - 1).CopyTo(_bytes.AsSpan(next));
        BitConverter.TryWriteBytes(_bytes.AsSpan(address), next);
        return next + AddressLength - 1;
    }

    private int Take(int level)
    {
        int begin = _used;
        _used = checked(_used + s_sizes[level]);
        if (_used > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_used, _bytes.Length * 2));
        }

        _bytes[_used - 1] = (byte)(LevelMark + level);
        return begin;
    }
}
