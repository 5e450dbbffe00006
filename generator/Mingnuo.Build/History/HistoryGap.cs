namespace Mingnuo.Build.History;

/// <summary>Why nothing is known of a hub's history. None of these stops a build.</summary>
internal enum HistoryGap
{
    /// <summary>The hub's folder lies in no repository.</summary>
    NoRepository,

    /// <summary>The repository has no commit yet.</summary>
    NoCommit,

    /// <summary>Only the latest commits were fetched: the oldest of them would seem to have made every file.</summary>
    Shallow,

    /// <summary>Git is not installed.</summary>
    NoGit,

    /// <summary>Git did not answer in time.</summary>
    TooSlow,

    /// <summary>Git answered with an error: the repository is damaged, or of a kind that this git does not know.</summary>
    Failed,
}
