namespace Mingnuo.Search.Index.Building;

/// <summary>
/// Very many growing streams of bytes in few arrays. A stream is a chain of slices, each larger than the one before; a slice is zero but
/// for its last byte, which holds its level, and ends in the address of the next one as soon as it is full. No slice reaches over two pages.
/// </summary>
internal sealed class ByteSlices
{
    private const int AddressLength = 4;
    private const int LevelMark = 16;
    private static readonly int[] s_sizes = [8, 16, 32, 64, 128, 256, 512, 1024, 4096];

    // Pages, since one array that doubles would need three times its bytes while it grows.
    private const int PageBits = 17;
    private const int PageLength = 1 << PageBits;
    private const int PageMask = PageLength - 1;

    private readonly List<byte[]> _pages = [];
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
            byte[] page = _pages[begin >> PageBits];
            if (end >= begin && end <= last)
            {
                target.Append(page.AsSpan(begin & PageMask, end - begin));
                return;
            }

            int address = last + 1 - AddressLength;
            target.Append(page.AsSpan(begin & PageMask, address - begin));
            begin = BitConverter.ToInt32(page, address & PageMask);
        }
    }

    private void AppendByte(ref int at, byte value)
    {
        if (_pages[at >> PageBits][at & PageMask] != 0)
        {
            at = Grow(at);
        }

        _pages[at >> PageBits][at & PageMask] = value;
        at++;
    }

    /// <summary>Chains a larger slice to a full one; what stood in the place of the address moves there.</summary>
    private int Grow(int last)
    {
        byte[] page = _pages[last >> PageBits];
        int level = Math.Min(page[last & PageMask] - LevelMark + 1, s_sizes.Length - 1);
        int next = Take(level);
        Span<byte> address = page.AsSpan((last & PageMask) + 1 - AddressLength, AddressLength);
        address[..^1].CopyTo(_pages[next >> PageBits].AsSpan(next & PageMask));
        BitConverter.TryWriteBytes(address, next);
        return next + AddressLength - 1;
    }

    private int Take(int level)
    {
        int size = s_sizes[level];
        if ((_used & PageMask) + size > PageLength)
        {
            _used = (_used | PageMask) + 1;
        }

        int begin = _used;
        _used = checked(_used + size);
        if ((begin >> PageBits) == _pages.Count)
        {
            _pages.Add(new byte[PageLength]);
        }

        _pages[begin >> PageBits][(begin & PageMask) + size - 1] = (byte)(LevelMark + level);
        return begin;
    }
}
