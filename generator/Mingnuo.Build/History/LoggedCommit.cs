namespace Mingnuo.Build.History;

/// <summary>A commit as the log tells it.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Revisions">What it did to files, by their paths from the repository's top.</param>
internal sealed record LoggedCommit(Commit Commit, IReadOnlyList<FileRevision> Revisions);
