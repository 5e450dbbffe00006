namespace Mingnuo.Tests.House;

/// <summary>A committed text file.</summary>
/// <param name="Path">Relative to the repository's root, with <c>/</c>.</param>
internal sealed record RepositoryFile(string Path, string Text)
{
    public string Extension => System.IO.Path.GetExtension(Path);

    /// <summary>Counted as <c>wc -l</c> counts.</summary>
    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>The 1-based line of an offset into the text.</summary>
    public int LineAt(int offset) => Text.AsSpan(0, offset).Count('\n') + 1;
}
