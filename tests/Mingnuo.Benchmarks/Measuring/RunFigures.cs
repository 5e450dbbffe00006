namespace Mingnuo.Benchmarks.Measuring;

/// <summary>What one run took.</summary>
/// <param name="Seconds">From start to end, by the clock.</param>
/// <param name="ProcessorSeconds">Of all cores, user and system together; not a number where the system does not tell.</param>
/// <param name="PeakMegabytes">The largest resident set, in 1,000,000 bytes.</param>
internal sealed record RunFigures(double Seconds, double ProcessorSeconds, double PeakMegabytes)
{
    /// <summary>The median of each figure.</summary>
    public static RunFigures MedianOf(IReadOnlyList<RunFigures> figures) => new(
        Median.Of(figures.Select(f => f.Seconds)),
        Median.Of(figures.Select(f => f.ProcessorSeconds)),
        Median.Of(figures.Select(f => f.PeakMegabytes)));
}
