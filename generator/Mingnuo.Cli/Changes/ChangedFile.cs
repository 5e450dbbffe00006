namespace Mingnuo.Cli.Changes;

/// <summary>A file that a proposal changes.</summary>
/// <param name="Kind">How.</param>
/// <param name="Path">From the repository's root; of a moved file the new one.</param>
/// <param name="From">Where a moved file was.</param>
internal sealed record ChangedFile(ChangeKind Kind, string Path, string? From = null);
