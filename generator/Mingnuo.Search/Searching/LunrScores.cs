using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;

namespace Mingnuo.Search.Searching;

/// <summary>
/// The scores of lunr 2.3.9: the weights of a document's terms, see <see cref="LunrWeight"/>, against a query vector for each field
/// that is normalised over all its terms, also those which the field never has.
/// </summary>
internal sealed class LunrScores(IndexReader index)
{
    /// <summary>What each term weighs in the query, for each field; ordinal, so that sums come out alike everywhere.</summary>
    private readonly SortedDictionary<string, (Postings Postings, double Boost)>[] _vectors =
        [.. Enumerable.Range(0, SearchFields.Count).Select(_ => new SortedDictionary<string, (Postings, double)>(StringComparer.Ordinal))];

    /// <summary>Takes a term into the query's vectors.</summary>
    public void Add(Clause clause, Postings postings)
    {
        foreach (SearchField field in SearchFields.All.Where(clause.Has))
        {
            SortedDictionary<string, (Postings, double Boost)> vector = _vectors[(int)field];
            double before = vector.TryGetValue(postings.Term, out var known) ? known.Boost : 0;
            vector[postings.Term] = (postings, before + clause.Boost);
        }
    }

    /// <summary>The score of every document.</summary>
    public double[] Compute()
    {
        var scores = new double[index.Documents];
        var dots = new double[index.Documents];
        foreach (SearchField field in SearchFields.All)
        {
            var vector = _vectors[(int)field].Values;
            double magnitude = Math.Sqrt(vector.Sum(v => v.Boost * v.Boost));
            if (magnitude == 0)
            {
                continue;
            }

            Array.Clear(dots);
            foreach ((Postings postings, double boost) in vector)
            {
                AddWeights(dots, postings, field, boost);
            }

            for (int document = 0; document < dots.Length; document++)
            {
                scores[document] += dots[document] / magnitude;
            }
        }

        return scores;
    }

    private void AddWeights(double[] dots, Postings postings, SearchField field, double boost)
    {
        if (postings[field] is not { } places)
        {
            return;
        }

        double idf = LunrWeight.Idf(index.Documents, SearchFields.All.Sum(f => postings[f]?.Documents.Count ?? 0));
        for (int at = 0; at < places.Documents.Count; at++)
        {
            int document = places.Documents[at];
            int frequency = places.Frequencies[at];
            double length = index.Length(document, field) / index.AverageLength(field);
            dots[document] += LunrWeight.Of(idf, frequency, length, index.Boosts[(int)field]) * boost;
        }
    }
}
