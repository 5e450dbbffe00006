namespace Mingnuo.Build.History;

/// <summary>All commits that touched a file, under whatever path.</summary>
/// <param name="Path">Its latest path, from the hub's root.</param>
/// <param name="Blob">The hash of its bytes in the hub's commit; <see langword="null"/> when it is not in it any more.</param>
/// <param name="Revisions">What was done to it, newest first: a commit comes before its parents.</param>
internal sealed record FileHistory(string Path, string? Blob, IReadOnlyList<FileRevision> Revisions)
{
    /// <summary>The commit that published it; the earliest that is known.</summary>
    public FileRevision First => Revisions[^1];
}
