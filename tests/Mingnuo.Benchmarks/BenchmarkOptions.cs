namespace Mingnuo.Benchmarks;

/// <summary>What to measure, and where.</summary>
/// <param name="Sizes">Numbers of pages of the hubs that are built.</param>
/// <param name="Runs">Counted builds of each program.</param>
/// <param name="PreviewPages">Number of pages of the hub that is previewed.</param>
/// <param name="Build">Whether builds are timed.</param>
/// <param name="Campaign">Whether builds of a whole campaign are timed.</param>
/// <param name="Preview">Whether previews are timed.</param>
/// <param name="Check">Whether checks are timed.</param>
/// <param name="Search">Whether search is measured.</param>
/// <param name="History">Whether builds with a history are timed.</param>
/// <param name="Hub">A hub of pages to search in place of a made one, or <see langword="null"/>.</param>
/// <param name="Themes">Mingnuo's themes that take part.</param>
/// <param name="Hugo">The path of Hugo, or <see langword="null"/> where it is not installed.</param>
/// <param name="Mingnuo">The path of a published program, or <see langword="null"/> to publish this repository's own.</param>
/// <param name="Work">The folder for hubs and outputs, or <see langword="null"/> for a temporary one.</param>
internal sealed record BenchmarkOptions(
    IReadOnlyList<int> Sizes,
    int Runs,
    int PreviewPages,
    bool Build,
    bool Campaign,
    bool Preview,
    bool Check,
    bool Search,
    bool History,
    string? Hub,
    IReadOnlyList<string> Themes,
    string? Hugo,
    string? Mingnuo,
    string? Work);
