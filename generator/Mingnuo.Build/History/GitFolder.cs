namespace Mingnuo.Build.History;

/// <summary>Where the repository of a hub keeps its files. Found by reading; no program is run.</summary>
/// <param name="Top">The folder of the work tree, absolute.</param>
/// <param name="Git">The repository of this work tree: its <c>HEAD</c> lies there.</param>
/// <param name="Common">What all work trees share: branches and objects.</param>
internal sealed record GitFolder(string Top, string Git, string Common)
{
    private const string RefPrefix = "ref: ";
    private const string GitDirPrefix = "gitdir: ";

    /// <summary>A branch can name a branch; git follows five.</summary>
    private const int MaxHops = 5;

    /// <summary>Whether the clone is shallow: then every file seems to be made by the oldest commit that is there.</summary>
    public bool IsShallow => new FileInfo(Path.Combine(Common, "shallow")) is { Exists: true, Length: > 0 };

    /// <summary>The repository that a folder lies in, or <see langword="null"/>.</summary>
    public static GitFolder? Of(string root)
    {
        for (DirectoryInfo? folder = new(root); folder is not null; folder = folder.Parent)
        {
            string git = Path.Combine(folder.FullName, ".git");
            if (Directory.Exists(git))
            {
                return new GitFolder(folder.FullName, git, git);
            }

            if (File.Exists(git) && FirstLine(git) is { } line && line.StartsWith(GitDirPrefix, StringComparison.Ordinal))
            {
                string own = Path.GetFullPath(line[GitDirPrefix.Length..], folder.FullName);
                string common = FirstLine(Path.Combine(own, "commondir")) is { } shared ? Path.GetFullPath(shared, own) : own;
                return new GitFolder(folder.FullName, own, common);
            }
        }

        return null;
    }

    /// <summary>The full hash of the commit that the work tree is at, or <see langword="null"/> where there is none yet.</summary>
    public string? Head()
    {
        string? line = FirstLine(Path.Combine(Git, "HEAD"));
        for (int hop = 0; hop < MaxHops && line is not null && line.StartsWith(RefPrefix, StringComparison.Ordinal); hop++)
        {
            string name = line[RefPrefix.Length..];
            bool isBranch = name.StartsWith("refs/", StringComparison.Ordinal) && !name.Contains("..", StringComparison.Ordinal);
            line = isBranch ? FirstLine(Path.Combine(Common, name)) ?? Packed(name) : null;
        }

        return IsHash(line) ? line : null;
    }

    /// <summary>Whether a text is a hash as git writes it in full: 40 or 64 hexadecimal digits, in lower case.</summary>
    public static bool IsHash(string? text) => text is { Length: 40 or 64 } && text.All(char.IsAsciiHexDigitLower);

    private string? Packed(string name)
    {
        string packed = Path.Combine(Common, "packed-refs");
        string? line = File.Exists(packed) ? File.ReadLines(packed).FirstOrDefault(l => l.EndsWith(" " + name, StringComparison.Ordinal)) : null;
        return line?.Split(' ')[0];
    }

    /// <summary>The first line of a file; none of one that is no text.</summary>
    private static string? FirstLine(string path) =>
        File.Exists(path) && File.ReadLines(path).FirstOrDefault()?.Trim() is { } line && !line.Contains('\0', StringComparison.Ordinal) ? line : null;
}
