using Mingnuo.Search.Tokens;

namespace Mingnuo.Search.Index.Building;

/// <summary>The index of consecutive documents: what one core makes without asking another.</summary>
internal sealed class ChunkIndex
{
    private const int Chunks = 16;
    private readonly FieldIndex[] _fields = [.. SearchFields.All.Select(_ => new FieldIndex())];

    /// <summary>Indexes documents from one number to before another.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="from">The first number.</param>
    /// <param name="to">One behind the last number.</param>
    /// <param name="lengths">Of each field, how many tokens each document has; filled here.</param>
    public ChunkIndex(IReadOnlyList<SearchDocument> documents, int from, int to, int[][] lengths)
    {
        var folded = new FoldedText();
        for (int document = from; document < to; document++)
        {
            foreach (SearchField field in SearchFields.All)
            {
                folded.Fold(documents[document].Text(field));
                lengths[(int)field][document] = _fields[(int)field].Add(document, folded.Text);
            }
        }

        Array.ForEach(_fields, field => field.Finish());
    }

    public FieldIndex this[SearchField field] => _fields[(int)field];

    /// <summary>
    /// Cuts the documents into chunks of about the same amount of text and indexes them. Their number decides on no byte of the index,
    /// only on how many cores can work and how much is held twice.
    /// </summary>
    public static ChunkIndex[] All(IReadOnlyList<SearchDocument> documents, int[][] lengths, ParallelOptions parallel)
    {
        long all = documents.Sum(d => (long)d.Body.Length);
        var ends = new int[Chunks];
        long sum = 0;
        for (int document = 0; document < documents.Count; document++)
        {
            sum += documents[document].Body.Length;
            ends[(int)Math.Min(Chunks - 1, all == 0 ? 0 : (sum - 1) * Chunks / all)] = document + 1;
        }

        ends[^1] = documents.Count;
        var chunks = new ChunkIndex[Chunks];
        Parallel.For(0, Chunks, parallel, chunk =>
            chunks[chunk] = new ChunkIndex(documents, chunk == 0 ? 0 : ends[..chunk].Max(), ends[..(chunk + 1)].Max(), lengths));
        return chunks;
    }
}
