using Mingnuo.Build.Output;

namespace Mingnuo.Cli.Preview;

/// <summary>What the preview shows at one moment. Never changes: the next moment is another state.</summary>
/// <param name="Edition">Counts the sites that have been shown; 0 before the first.</param>
/// <param name="Tree">The last good site; <see langword="null"/> before there is one.</param>
/// <param name="BasePath">Where that site stands, begins and ends with a slash.</param>
/// <param name="Mistakes">What stands in the way of a newer one, as a terminal shows it; <see langword="null"/> when nothing does.</param>
internal sealed record PreviewState(int Edition, OutputTree? Tree, string BasePath, string? Mistakes)
{
    /// <summary>Before anything was built.</summary>
    public static PreviewState Nothing { get; } = new(0, null, "/", null);
}
