namespace Mingnuo.Benchmarks.Measuring;

/// <summary>The middle of a few figures, which one slow run cannot move.</summary>
internal static class Median
{
    /// <summary>The median; of an even count, the mean of the two in the middle.</summary>
    public static double Of(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
