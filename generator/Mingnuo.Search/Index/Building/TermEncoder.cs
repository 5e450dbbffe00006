namespace Mingnuo.Search.Index.Building;

/// <summary>Writes one term after the other, going through all chunks at once.</summary>
/// <param name="chunks">All chunks of all fields: in the order of the fields, and within a field of the documents.</param>
/// <param name="from">The first term that will be written.</param>
internal sealed class TermEncoder(ChunkTerms[] chunks, int from)
{
    private readonly int[] _places = [.. chunks.Select(c => c.Find(from))];
    private readonly int[] _own = new int[chunks.Length];
    private readonly bool[] _has = new bool[chunks.Length];
    private readonly ByteBuffer _scratch = new();

    /// <summary>Appends what is known of a term; terms come in rising order.</summary>
    public void Encode(int term, ByteBuffer postings, ByteBuffer bodyPositions)
    {
        int mask = 0;
        for (int chunk = 0; chunk < chunks.Length; chunk++)
        {
            _has[chunk] = chunks[chunk].TryTake(term, ref _places[chunk], out _own[chunk]);
            mask |= _has[chunk] ? 1 << (int)chunks[chunk].Field : 0;
        }

        postings.AppendVarint(mask);
        for (int begin = 0; begin < chunks.Length;)
        {
            SearchField field = chunks[begin].Field;
            int end = begin + 1;
            while (end < chunks.Length && chunks[end].Field == field)
            {
                end++;
            }

            if ((mask & (1 << (int)field)) != 0)
            {
                EncodeField(begin, end, postings, field == SearchField.Body ? bodyPositions : postings);
            }

            begin = end;
        }
    }

    private void EncodeField(int begin, int end, ByteBuffer postings, ByteBuffer positions)
    {
        int count = 0;
        for (int chunk = begin; chunk < end; chunk++)
        {
            count += _has[chunk] ? chunks[chunk].Slot(_own[chunk]).Count : 0;
        }

        postings.AppendVarint(count);
        int before = -1;
        for (int chunk = begin; chunk < end; chunk++)
        {
            if (_has[chunk])
            {
                chunks[chunk].CopyPostings(_own[chunk], postings, _scratch, before);
                before = chunks[chunk].Slot(_own[chunk]).LastDocument;
            }
        }

        for (int chunk = begin; chunk < end; chunk++)
        {
            if (_has[chunk])
            {
                chunks[chunk].CopyPositions(_own[chunk], positions);
            }
        }
    }
}
