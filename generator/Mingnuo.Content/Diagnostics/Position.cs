namespace Mingnuo.Content.Diagnostics;

/// <summary>A place in an input file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 code units, as editors count.</param>
public readonly record struct Position(SourceText Source, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Source.Path}:{Line}:{Column}";
}
