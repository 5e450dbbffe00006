namespace Mingnuo.Build.History;

/// <summary>A revision that readers are told of.</summary>
/// <param name="Source">The commit and what it did to the file.</param>
/// <param name="Content">What changed.</param>
/// <param name="IsFirst">Whether it published the record.</param>
internal sealed record PageRevision(FileRevision Source, RevisionContent Content, bool IsFirst)
{
    /// <summary>The last part of its address: the beginning of the commit's hash.</summary>
    public string Id => Source.Commit.Hash[..HeadCommit.ShortLength];
}
