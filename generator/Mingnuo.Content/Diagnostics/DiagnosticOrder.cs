namespace Mingnuo.Content.Diagnostics;

/// <summary>The order of the printed list: by file, then line, column, code and message, all ordinal.</summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    /// <summary>The only one.</summary>
    public static DiagnosticOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        int order = string.CompareOrdinal(x.Position.Source.Path, y.Position.Source.Path);
        order = order != 0 ? order : x.Position.Line.CompareTo(y.Position.Line);
        order = order != 0 ? order : x.Position.Column.CompareTo(y.Position.Column);
        order = order != 0 ? order : string.CompareOrdinal(x.Kind.Code, y.Kind.Code);
        return order != 0 ? order : string.CompareOrdinal(x.Message(Language.English), y.Message(Language.English));
    }
}
