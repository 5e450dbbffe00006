using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;

namespace Mingnuo.Search.Searching;

/// <summary>
/// The scores of lunr 2.3.9: BM25 with k1 1.2 and b 0.75, a term's weight rounded to three decimals, against a query vector for each field
/// that is normalised over all its terms, also those which the field never has.
/// </summary>
internal sealed class LunrScores(IndexReader index)
{
    private const double K1 = 1.2;
    private const double B = 0.75;

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

        double idf = Idf(postings);
        for (int at = 0; at < places.Documents.Count; at++)
        {
            int document = places.Documents[at];
            int frequency = places.Frequencies[at];
            double length = index.Length(document, field) / index.AverageLength(field);
            double weight = idf * ((K1 + 1) * frequency) / ((K1 * (1 - B + (B * length))) + frequency) * index.Boosts[(int)field];
            dots[document] += Math.Floor((weight * 1000) + 0.5) / 1000 * boost;
        }
    }

    /// <summary>A document counts once for each of its fields that has the term.</summary>
    private double Idf(Postings postings)
    {
        int holders = SearchFields.All.Sum(f => postings[f]?.Documents.Count ?? 0);
        return Math.Log(1 + Math.Abs((index.Documents - holders + 0.5) / (holders + 0.5)));
    }
}
