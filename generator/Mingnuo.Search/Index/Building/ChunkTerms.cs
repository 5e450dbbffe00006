namespace Mingnuo.Search.Index.Building;

/// <summary>One field of one chunk, its terms in the order of the whole index.</summary>
internal sealed class ChunkTerms
{
    private readonly FieldIndex _index;
    private readonly int[] _terms;
    private readonly int[] _own;

    /// <param name="field">Which field it is.</param>
    /// <param name="index">Its postings.</param>
    /// <param name="all">All terms of the index.</param>
    public ChunkTerms(SearchField field, FieldIndex index, TermList all)
    {
        Field = field;
        _index = index;
        (_terms, _own) = all.NumbersOf(index.Sorted);
    }

    /// <summary>Which field it is.</summary>
    public SearchField Field { get; }

    /// <summary>Where a term, or else the first one behind it, stands here.</summary>
    public int Find(int term)
    {
        int at = Array.BinarySearch(_terms, term);
        return at < 0 ? ~at : at;
    }

    /// <summary>Whether a term stands at a place; if so, the place moves on.</summary>
    public bool TryTake(int term, ref int at, out int own)
    {
        own = 0;
        if (at == _terms.Length || _terms[at] != term)
        {
            return false;
        }

        own = _own[at++];
        return true;
    }

    /// <inheritdoc cref="FieldIndex.this"/>
    public ref readonly PostingSlot Slot(int own) => ref _index[own];

    /// <inheritdoc cref="FieldIndex.CopyPostings"/>
    public void CopyPostings(int own, ByteBuffer target, ByteBuffer scratch, int before) => _index.CopyPostings(own, target, scratch, before);

    /// <inheritdoc cref="FieldIndex.CopyPositions"/>
    public void CopyPositions(int own, ByteBuffer target) => _index.CopyPositions(own, target);
}
