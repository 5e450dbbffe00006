namespace Mingnuo.Search.Index.Building;

/// <summary>Every term of all documents with its postings, as they are published.</summary>
internal sealed class TermPostings
{
    private const int Ranges = 64;
    private const int LargeText = 10_000_000;
    private readonly EncodedTerms[] _ranges;
    private readonly int _rangeLength;

    /// <param name="documents">All documents, in the order of their numbers.</param>
    /// <param name="parallel">How many cores it may take.</param>
    public TermPostings(IReadOnlyList<SearchDocument> documents, ParallelOptions parallel)
    {
        Lengths = [.. SearchFields.All.Select(_ => new int[documents.Count])];
        ChunkIndex[] chunks = ChunkIndex.All(documents, Lengths, parallel);
        bool isLarge = documents.Sum(d => (long)d.Body.Length) > LargeText;
        LetGo(isLarge);
        var list = new TermList([.. SearchFields.All.SelectMany(field => chunks.Select(c => c[field].Sorted))]);
        Terms = list.Terms;
        var sources = new ChunkTerms[SearchFields.Count * chunks.Length];
        Parallel.For(0, sources.Length, parallel, source =>
        {
            var field = (SearchField)(source / chunks.Length);
            sources[source] = new ChunkTerms(field, chunks[source % chunks.Length][field], list);
        });
        _rangeLength = Math.Max(1, (Terms.Length + Ranges - 1) / Ranges);
        _ranges = new EncodedTerms[Ranges];
        Parallel.For(0, Ranges, parallel, () => (new ByteBuffer(), new ByteBuffer()), (range, _, buffers) =>
        {
            int from = Math.Min(range * _rangeLength, Terms.Length);
            _ranges[range] = new EncodedTerms(sources, from, Math.Min(from + _rangeLength, Terms.Length), buffers);
            return buffers;
        }, _ => { });
        (chunks, sources) = ([], []);
        LetGo(isLarge);
    }

    /// <summary>All terms, in the order of their UTF-16 code units.</summary>
    public string[] Terms { get; }

    /// <summary>Of each field, how many tokens each document has.</summary>
    public int[][] Lengths { get; }

    /// <inheritdoc cref="EncodedTerms.Postings"/>
    public ReadOnlySpan<byte> Postings(int term) => _ranges[term / _rangeLength].Postings(term);

    /// <inheritdoc cref="EncodedTerms.Positions"/>
    public ReadOnlySpan<byte> Positions(int term) => _ranges[term / _rangeLength].Positions(term);

    /// <summary>
    /// What the arrays have grown out of, and later the chunks, is garbage of several times the index; left to itself, the collector lets
    /// it lie until much more has come: 160 MB at 10,000 pages.
    /// </summary>
    private static void LetGo(bool isLarge)
    {
        if (isLarge)
        {
            GC.Collect();
        }
    }
}
