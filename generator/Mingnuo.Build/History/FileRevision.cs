namespace Mingnuo.Build.History;

/// <summary>One commit that touched a file.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Change">What it did.</param>
/// <param name="Path">The file's path in that commit, from the hub's root.</param>
/// <param name="OldPath">Its path before; the same unless it was moved.</param>
/// <param name="OldBlob">The hash of its bytes before; <see langword="null"/> where it was added. For a merge, in its first parent that had it.</param>
/// <param name="Blob">The hash of its bytes after; <see langword="null"/> where it was deleted.</param>
internal sealed record FileRevision(Commit Commit, FileChange Change, string Path, string OldPath, string? OldBlob, string? Blob);
