namespace Mingnuo.Search.Index.Reading;

/// <summary>The body positions of consecutive terms of one shard.</summary>
internal sealed class PositionBlock
{
    private readonly ByteReader _bytes;
    private readonly int[] _starts;
    private readonly int _first;

    /// <param name="first">The first term's number in its shard.</param>
    /// <param name="bytes">The file.</param>
    public PositionBlock(int first, ByteReader bytes)
    {
        _first = first;
        _bytes = bytes;
        _starts = bytes.Starts(bytes.Count());
    }

    /// <summary>The positions of a term, document by document.</summary>
    public int[][] Read(int term, int[] frequencies)
    {
        int at = term - _first;
        return at + 1 < _starts.Length ? TermShard.Positions(_bytes.Between(_starts[at], _starts[at + 1]), frequencies) : throw _bytes.Damaged();
    }
}
