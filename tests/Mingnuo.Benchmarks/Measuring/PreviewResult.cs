namespace Mingnuo.Benchmarks.Measuring;

/// <summary>How long each edit took to be served, in milliseconds.</summary>
internal sealed record PreviewResult(string Contestant, int Pages, IReadOnlyList<double> Milliseconds);
