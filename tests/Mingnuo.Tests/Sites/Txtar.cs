namespace Mingnuo.Tests.Sites;

/// <summary>
/// A folder as one text, after Go's txtar: each file begins with a line <c>-- path --</c>, what stands before the first is a comment.
/// A marker in a form that is nearly right is text, as in Go.
/// </summary>
internal static class Txtar
{
    private const string Begin = "-- ";
    private const string End = " --";

    /// <summary>The files in order, with their paths and texts.</summary>
    public static IReadOnlyList<(string Path, string Text)> Parse(string archive)
    {
        var files = new List<(string Path, List<string> Lines)>();
        foreach (string line in archive.ReplaceLineEndings("\n").Split('\n'))
        {
            if (PathIn(line) is { } path)
            {
                files.Add((path, []));
            }
            else if (files.Count > 0)
            {
                files[^1].Lines.Add(line);
            }
        }

        return [.. files.Select((file, i) => (file.Path, Text(file.Lines, isLast: i == files.Count - 1)))];
    }

    private static string? PathIn(string line) =>
        line.StartsWith(Begin, StringComparison.Ordinal) && line.EndsWith(End, StringComparison.Ordinal) && line.Length > Begin.Length + End.Length
            ? line[Begin.Length..^End.Length].Trim()
            : null;

    /// <summary>Only the last file can lack a line end: every other ends where the next marker's line begins.</summary>
    private static string Text(List<string> lines, bool isLast) => string.Join('\n', lines) + (isLast || lines.Count == 0 ? "" : "\n");
}
