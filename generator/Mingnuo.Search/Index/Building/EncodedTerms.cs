namespace Mingnuo.Search.Index.Building;

/// <summary>The postings of consecutive terms as they are published: the chunks put together, documents and body positions apart.</summary>
internal sealed class EncodedTerms
{
    private readonly ByteBuffer _postings = new();
    private readonly ByteBuffer _positions = new();
    private readonly int[] _postingsEnds;
    private readonly int[] _positionsEnds;
    private readonly int _from;

    /// <param name="chunks">All chunks of all fields: in the order of the fields, and within a field of the documents.</param>
    /// <param name="from">The first term.</param>
    /// <param name="to">One behind the last term.</param>
    public EncodedTerms(ChunkTerms[] chunks, int from, int to)
    {
        _from = from;
        _postingsEnds = new int[to - from];
        _positionsEnds = new int[to - from];
        var encoder = new TermEncoder(chunks, from);
        for (int term = from; term < to; term++)
        {
            encoder.Encode(term, _postings, _positions);
            _postingsEnds[term - from] = _postings.Length;
            _positionsEnds[term - from] = _positions.Length;
        }
    }

    /// <summary>Fields, documents and frequencies of a term, and the positions of all fields but the body.</summary>
    public ReadOnlySpan<byte> Postings(int term) => Slice(_postings, _postingsEnds, term);

    /// <summary>The positions of a term in bodies.</summary>
    public ReadOnlySpan<byte> Positions(int term) => Slice(_positions, _positionsEnds, term);

    private ReadOnlySpan<byte> Slice(ByteBuffer buffer, int[] ends, int term)
    {
        int at = term - _from;
        int begin = at == 0 ? 0 : ends[at - 1];
        return buffer.Bytes[begin..ends[at]];
    }
}
