namespace Mingnuo.Search.Index;

/// <summary>Unsigned LEB128: seven bits a byte, the lowest first.</summary>
internal static class Varint
{
    /// <summary>Reads a number that is known to be whole.</summary>
    public static int Read(ReadOnlySpan<byte> bytes, out int length)
    {
        int value = 0;
        for (length = 0; ; length++)
        {
            value |= (bytes[length] & 0x7F) << (7 * length);
            if (bytes[length] < 0x80)
            {
                length++;
                return value;
            }
        }
    }
}
