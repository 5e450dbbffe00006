namespace Mingnuo.Build.History.Texts;

/// <summary>What became of a stretch of text.</summary>
internal enum PieceKind
{
    /// <summary>It stayed.</summary>
    Same,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is new.</summary>
    Added,
}
