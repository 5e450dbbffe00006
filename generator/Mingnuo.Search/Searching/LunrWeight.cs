namespace Mingnuo.Search.Searching;

/// <summary>What a term weighs in a field of a document, as lunr 2.3.9 computes it: BM25 with k1 1.2 and b 0.75, rounded to three decimals.</summary>
internal static class LunrWeight
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>How rare a term is.</summary>
    /// <param name="documents">How many documents there are.</param>
    /// <param name="holders">How many have it; a document counts once for each of its fields that has it.</param>
    public static double Idf(int documents, int holders) => Math.Log(1 + Math.Abs((documents - holders + 0.5) / (holders + 0.5)));

    /// <summary>The weight, before it is multiplied with a query's.</summary>
    /// <param name="idf">How rare the term is.</param>
    /// <param name="frequency">How often the field has it.</param>
    /// <param name="length">The field's length, as a multiple of the average.</param>
    /// <param name="boost">The field's boost.</param>
    public static double Of(double idf, int frequency, double length, double boost)
    {
        double weight = idf * ((K1 + 1) * frequency) / ((K1 * (1 - B + (B * length))) + frequency) * boost;

        // Half up, as JavaScript rounds.
        return Math.Floor((weight * 1000) + 0.5) / 1000;
    }
}
