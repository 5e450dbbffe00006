namespace Mingnuo.Build.History;

/// <summary>The commit that a hub's folder is at, read from git's own files: no program is run, so no hostile configuration either.</summary>
internal static class HeadCommit
{
    /// <summary>How many characters a page shows.</summary>
    public const int ShortLength = 10;

    private const string RefPrefix = "ref: ";
    private const string GitDirPrefix = "gitdir: ";

    /// <summary>A branch can name a branch; git follows five.</summary>
    private const int MaxHops = 5;

    /// <summary>The full hash, or <see langword="null"/> where the folder is in no repository or has no commit yet.</summary>
    public static string? Of(string root)
    {
        for (DirectoryInfo? folder = new(root); folder is not null; folder = folder.Parent)
        {
            string git = Path.Combine(folder.FullName, ".git");
            if (Directory.Exists(git))
            {
                return Read(git, git);
            }

            if (File.Exists(git) && FirstLine(git) is { } line && line.StartsWith(GitDirPrefix, StringComparison.Ordinal))
            {
                string worktree = Path.GetFullPath(line[GitDirPrefix.Length..], folder.FullName);
                string common = FirstLine(Path.Combine(worktree, "commondir")) is { } shared ? Path.GetFullPath(shared, worktree) : worktree;
                return Read(worktree, common);
            }
        }

        return null;
    }

    private static string? Read(string git, string common)
    {
        string? line = FirstLine(Path.Combine(git, "HEAD"));
        for (int hop = 0; hop < MaxHops && line is not null && line.StartsWith(RefPrefix, StringComparison.Ordinal); hop++)
        {
            string name = line[RefPrefix.Length..];
            bool isBranch = name.StartsWith("refs/", StringComparison.Ordinal) && !name.Contains("..", StringComparison.Ordinal);
            line = isBranch ? FirstLine(Path.Combine(common, name)) ?? Packed(common, name) : null;
        }

        return Hash(line);
    }

    private static string? Packed(string common, string name)
    {
        string packed = Path.Combine(common, "packed-refs");
        string? line = File.Exists(packed) ? File.ReadLines(packed).FirstOrDefault(l => l.EndsWith(" " + name, StringComparison.Ordinal)) : null;
        return line?.Split(' ')[0];
    }

    private static string? Hash(string? text) =>
        text is { Length: 40 or 64 } && text.All(char.IsAsciiHexDigitLower) ? text : null;

    /// <summary>The first line of a file; none of one that is no text.</summary>
    private static string? FirstLine(string path) =>
        File.Exists(path) && File.ReadLines(path).FirstOrDefault()?.Trim() is { } line && !line.Contains('\0', StringComparison.Ordinal) ? line : null;
}
