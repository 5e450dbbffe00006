namespace Mingnuo.Search.Index.Building;

/// <summary>The postings of consecutive terms as they are published: the chunks put together, documents and body positions apart.</summary>
internal sealed class EncodedTerms
{
    private readonly byte[] _postings;
    private readonly byte[] _positions;
    private readonly int[] _postingsEnds;
    private readonly int[] _positionsEnds;
    private readonly int _from;

    /// <param name="chunks">All chunks of all fields: in the order of the fields, and within a field of the documents.</param>
    /// <param name="from">The first term.</param>
    /// <param name="to">One behind the last term.</param>
    /// <param name="buffers">Two buffers that are overwritten.</param>
    public EncodedTerms(ChunkTerms[] chunks, int from, int to, (ByteBuffer Postings, ByteBuffer Positions) buffers)
    {
        _from = from;
        _postingsEnds = new int[to - from];
        _positionsEnds = new int[to - from];
        var encoder = new TermEncoder(chunks, from);
        (ByteBuffer postings, ByteBuffer positions) = buffers;
        postings.Clear();
        positions.Clear();
        for (int term = from; term < to; term++)
        {
            encoder.Encode(term, postings, positions);
            _postingsEnds[term - from] = postings.Length;
            _positionsEnds[term - from] = positions.Length;
        }

        (_postings, _positions) = (postings.Bytes.ToArray(), positions.Bytes.ToArray());
    }

    /// <summary>Fields, documents and frequencies of a term, and the positions of all fields but the body.</summary>
    public ReadOnlySpan<byte> Postings(int term) => Slice(_postings, _postingsEnds, term);

    /// <summary>The positions of a term in bodies.</summary>
    public ReadOnlySpan<byte> Positions(int term) => Slice(_positions, _positionsEnds, term);

    private ReadOnlySpan<byte> Slice(byte[] bytes, int[] ends, int term)
    {
        int at = term - _from;
        int begin = at == 0 ? 0 : ends[at - 1];
        return bytes.AsSpan(begin..ends[at]);
    }
}
