namespace Mingnuo.Benchmarks.Measuring;

/// <summary>All counted builds of one hub by one program.</summary>
internal sealed record BuildResult(string Contestant, int Pages, IReadOnlyList<RunFigures> Runs, double OutputMegabytes)
{
    /// <summary>The median time by the clock.</summary>
    public double Seconds => Median.Of(Runs.Select(run => run.Seconds));

    /// <summary>The fastest run.</summary>
    public double Fastest => Runs.Min(run => run.Seconds);

    /// <summary>The slowest run.</summary>
    public double Slowest => Runs.Max(run => run.Seconds);

    /// <summary>The median of the processor time.</summary>
    public double ProcessorSeconds => Median.Of(Runs.Select(run => run.ProcessorSeconds));

    /// <summary>The median of the peak memory.</summary>
    public double PeakMegabytes => Median.Of(Runs.Select(run => run.PeakMegabytes));
}
