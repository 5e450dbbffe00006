using System.Text;

namespace Mingnuo.Search.Index.Reading;

/// <summary>Reads the bytes of one file in their order.</summary>
/// <param name="path">Which file it is, for <see cref="IndexDamagedException"/>.</param>
/// <param name="bytes">What it holds.</param>
internal sealed class ByteReader(string path, ReadOnlyMemory<byte> bytes)
{
    private const int MostShift = 28;

    /// <summary>Where it reads next.</summary>
    public int At { get; private set; }

    /// <summary>All bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>An unsigned varint; it fits into 31 bits.</summary>
    public int Varint()
    {
        long value = 0;
        for (int shift = 0; shift <= MostShift; shift += 7)
        {
            byte next = Take(1).Span[0];
            value |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value <= int.MaxValue ? (int)value : throw Damaged();
            }
        }

        throw Damaged();
    }

    /// <summary>A number of things that are still to come, each of at least one byte.</summary>
    public int Count()
    {
        int count = Varint();
        return count <= bytes.Length - At ? count : throw Damaged();
    }

    /// <summary>As many numbers as asked for.</summary>
    public int[] Varints(int count)
    {
        if (count > bytes.Length - At)
        {
            throw Damaged();
        }

        var numbers = new int[count];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = Varint();
        }

        return numbers;
    }

    /// <summary>Numbers that are the lengths of what comes behind them: where each begins, and last where the bytes end.</summary>
    public int[] Starts(int count)
    {
        int[] lengths = Varints(count);
        var starts = new int[count + 1];
        starts[0] = At;
        for (int i = 0; i < count; i++)
        {
            starts[i + 1] = lengths[i] <= bytes.Length - starts[i] ? starts[i] + lengths[i] : throw Damaged();
        }

        return starts[count] == bytes.Length ? starts : throw Damaged();
    }

    public string Text(int length) => Encoding.UTF8.GetString(Take(length).Span);

    /// <summary>Some of the bytes, to be read by themselves.</summary>
    public ByteReader Between(int start, int end) => new(path, bytes[start..end]);

    /// <summary>What to throw where the bytes make no sense.</summary>
    public IndexDamagedException Damaged() => new(path, "its bytes make no sense");

    private ReadOnlyMemory<byte> Take(int length)
    {
        if (length > bytes.Length - At)
        {
            throw Damaged();
        }

        At += length;
        return bytes.Slice(At - length, length);
    }
}
