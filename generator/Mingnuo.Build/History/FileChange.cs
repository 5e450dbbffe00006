namespace Mingnuo.Build.History;

/// <summary>What a commit did to a file.</summary>
internal enum FileChange
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>Its text was changed, or how the file is stored.</summary>
    Edited,

    /// <summary>It got another path; its text may have changed too.</summary>
    Moved,

    /// <summary>It was removed.</summary>
    Deleted,
}
