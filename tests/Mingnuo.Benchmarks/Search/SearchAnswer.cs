namespace Mingnuo.Benchmarks.Search;

/// <summary>What a search in the browser gave.</summary>
/// <param name="First">The addresses of the first ten hits, below the site's.</param>
/// <param name="All">The numbers of all hits of the first group, where the engine tells them without loading each.</param>
/// <param name="Parts">The numbers of the hits below them, which hold the parts.</param>
/// <param name="Milliseconds">From the question to the last of the first ten texts.</param>
internal sealed record SearchAnswer(IReadOnlyList<string> First, IReadOnlyList<int>? All, IReadOnlyList<int>? Parts, double Milliseconds)
{
    /// <summary>What came over the wire for it, in bytes as sent.</summary>
    public long Bytes { get; init; }
}
