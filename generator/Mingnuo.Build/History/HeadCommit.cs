namespace Mingnuo.Build.History;

/// <summary>The commit that a hub's folder is at, read from git's own files: it is known without git installed.</summary>
internal static class HeadCommit
{
    /// <summary>How many characters a page shows.</summary>
    public const int ShortLength = 10;

    /// <summary>The full hash, or <see langword="null"/> where the folder is in no repository or has no commit yet.</summary>
    public static string? Of(string root) => GitFolder.Of(root)?.Head();
}
