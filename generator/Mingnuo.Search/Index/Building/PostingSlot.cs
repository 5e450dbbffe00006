namespace Mingnuo.Search.Index.Building;

/// <summary>What one term has in one field over some documents: two streams in <see cref="ByteSlices"/>, and how far they are.</summary>
/// <param name="postings">Where the stream of documents begins.</param>
/// <param name="positions">Where the stream of positions begins.</param>
internal struct PostingSlot(int postings, int positions)
{
    public readonly int PostingsBegin = postings;
    public readonly int PositionsBegin = positions;
    public int PostingsEnd = postings;
    public int PositionsEnd = positions;
    public int Count = 0;
    public int LastDocument = -1;
}
