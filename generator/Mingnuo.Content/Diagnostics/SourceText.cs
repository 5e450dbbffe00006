namespace Mingnuo.Content.Diagnostics;

/// <summary>The text of one input file, with the arithmetic between offsets and lines.</summary>
/// <param name="path">Path from the hub's root, with forward slashes; this is what a diagnostic prints.</param>
/// <param name="text">The decoded text, line ends already normalised to <c>\n</c>, without a byte order mark.</param>
public sealed class SourceText(string path, string text)
{
    private int[]? _lineStarts;

    /// <summary>Path from the hub's root, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>The first line and column: where a diagnostic about the whole file stands.</summary>
    public Position Start => new(this, 1, 1);

    /// <summary>The position of a 0-based UTF-16 offset; offsets past the end stand at the end.</summary>
    public Position At(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int[] starts = LineStarts();
        int line = Array.BinarySearch(starts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new Position(this, line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a 1-based line without its line end; empty for a line that does not exist.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        int[] starts = LineStarts();
        if (line < 1 || line > starts.Length)
        {
            return default;
        }

        int end = line == starts.Length ? Text.Length : starts[line] - 1;
        return Text.AsSpan(starts[line - 1], end - starts[line - 1]);
    }

    private int[] LineStarts() => _lineStarts ??= FindLineStarts(Text);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
