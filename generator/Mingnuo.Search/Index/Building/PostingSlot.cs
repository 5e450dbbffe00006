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

    /// <summary>How many documents have the term, with the last one.</summary>
    public int Count = 0;

    /// <summary>The last document. It is written only when the next one comes, since until then it may have the term once more.</summary>
    public int LastDocument = -1;

    /// <summary>The document before the last one.</summary>
    public int DocumentBefore = -1;

    /// <summary>How often the last document has the term so far.</summary>
    public int Frequency = 0;

    /// <summary>The last position in the last document.</summary>
    public int LastPosition = 0;
}
