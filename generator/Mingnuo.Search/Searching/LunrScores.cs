namespace Mingnuo.Search.Searching;

/// <summary>
/// The scores of lunr 2.3.9: BM25 with k1 1.2 and b 0.75, a term's weight rounded to three decimals, against a query vector for each field
/// that is normalised over all its terms, also those which the field never has.
/// </summary>
internal sealed class LunrScores(IIndex index)
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>What each term weighs in the query, for each field; ordinal, so that sums come out alike everywhere.</summary>
    private readonly SortedDictionary<string, (IPostings Postings, double Boost)>[] _vectors =
        [.. Enumerable.Range(0, SearchFields.Count).Select(_ => new SortedDictionary<string, (IPostings, double)>(StringComparer.Ordinal))];

    /// <summary>Takes a term into the query's vectors.</summary>
    public void Add(int fields, string term, IPostings postings, double boost)
    {
        for (int field = 0; field < SearchFields.Count; field++)
        {
            if ((fields & (1 << field)) != 0)
            {
                double before = _vectors[field].TryGetValue(term, out var known) ? known.Boost : 0;
                _vectors[field][term] = (postings, before + boost);
            }
        }
    }

    /// <summary>The score of every document.</summary>
    public double[] Compute()
    {
        var scores = new double[index.Documents];
        var dots = new double[index.Documents];
        for (int field = 0; field < SearchFields.Count; field++)
        {
            double magnitude = Math.Sqrt(_vectors[field].Values.Sum(v => v.Boost * v.Boost));
            if (magnitude == 0)
            {
                continue;
            }

            Array.Clear(dots);
            foreach ((IPostings postings, double boost) in _vectors[field].Values)
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

    private void AddWeights(double[] dots, IPostings postings, int field, double boost)
    {
        double idf = Idf(postings);
        ReadOnlySpan<int> documents = postings.Documents(field);
        ReadOnlySpan<int> frequencies = postings.Frequencies(field);
        for (int at = 0; at < documents.Length; at++)
        {
            double length = index.Length(documents[at], field) / index.AverageLength(field);
            double weight = idf * ((K1 + 1) * frequencies[at]) / ((K1 * (1 - B + (B * length))) + frequencies[at]) * index.Boost(field);
            dots[documents[at]] += Math.Floor((weight * 1000) + 0.5) / 1000 * boost;
        }
    }

    /// <summary>A document counts once for each of its fields that has the term.</summary>
    private double Idf(IPostings postings)
    {
        int holders = 0;
        for (int field = 0; field < SearchFields.Count; field++)
        {
            holders += postings.Documents(field).Length;
        }

        return Math.Log(1 + Math.Abs((index.Documents - holders + 0.5) / (holders + 0.5)));
    }
}
