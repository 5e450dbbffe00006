namespace Mingnuo.Cli.Changes;

/// <summary>What a proposal does to a file.</summary>
internal enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It was there and reads otherwise.</summary>
    Changed,

    /// <summary>It has another name, and so another address.</summary>
    Moved,

    /// <summary>It is gone, and so is its address.</summary>
    Removed,
}
