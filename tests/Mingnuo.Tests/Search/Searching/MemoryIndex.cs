using Mingnuo.Search.Searching;
using Mingnuo.Search.Tokens;

namespace Mingnuo.Tests.Search.Searching;

/// <summary>An index that is made of tokens by the shortest way, without files: what the engine is held against.</summary>
internal sealed class MemoryIndex : IIndex
{
    private readonly SortedDictionary<string, MemoryPostings> _terms = new(StringComparer.Ordinal);
    private readonly int[][] _lengths;
    private readonly double[] _boosts;

    /// <summary>Indexes documents.</summary>
    /// <param name="documents">The texts of the five fields of each.</param>
    /// <param name="boosts">What the fields weigh.</param>
    public MemoryIndex(IReadOnlyList<string[]> documents, double[] boosts)
    {
        _boosts = boosts;
        _lengths = new int[documents.Count][];
        for (int document = 0; document < documents.Count; document++)
        {
            IReadOnlyList<Token>[] fields = [.. documents[document].Select(Tokenizer.Tokens)];
            _lengths[document] = [.. fields.Select(f => f.Count)];
            for (int field = 0; field < fields.Length; field++)
            {
                Add(document, field, fields[field]);
            }
        }
    }

    public int Documents => _lengths.Length;

    public double Boost(int field) => _boosts[field];

    public double AverageLength(int field) => (double)_lengths.Sum(l => l[field]) / _lengths.Length;

    public int Length(int document, int field) => _lengths[document][field];

    public IPostings? Find(string term) => _terms.GetValueOrDefault(term);

    public IEnumerable<string> Terms(string prefix) => _terms.Keys.Where(t => t.StartsWith(prefix, StringComparison.Ordinal));

    public IEnumerable<string> Vocabulary() => _terms.Keys;

    private void Add(int document, int field, IReadOnlyList<Token> tokens)
    {
        foreach (IGrouping<string, Token> term in tokens.GroupBy(t => t.Term))
        {
            if (!_terms.TryGetValue(term.Key, out MemoryPostings? postings))
            {
                _terms[term.Key] = postings = new MemoryPostings();
            }

            postings.Add(field, document, [.. term.Select(t => t.Position)]);
        }
    }
}
