using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.House;

/// <summary>The folder this test run was built from, and the text files that are, or are about to be, committed there.</summary>
internal static class Repository
{
    private static readonly string[] s_binary = [".png", ".woff2", ".jpg", ".ico", ".docx", ".pdf"];

    private static readonly Lazy<IReadOnlyList<RepositoryFile>> s_files = new(List);

    /// <summary>Found from the test program upwards: paths compiled into it are rewritten in a CI build.</summary>
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Every text file that git tracks or would track; the test is skipped where there is no git to ask.</summary>
    public static IReadOnlyList<RepositoryFile> Files => s_files.Value;

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Mingnuo.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    private static List<RepositoryFile> List()
    {
        var git = PeerProgram.Find("git");
        Assert.SkipWhen(git is null, "git is not installed: which files are committed cannot be told");
        var listed = PeerProgram.Run(git!, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], Root);
        Assert.SkipUnless(listed.ExitCode == 0, "this folder is not a git work tree: which files are committed cannot be told");

        return [.. listed.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(path => !s_binary.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Where(path => File.Exists(Path.Combine(Root, path)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(path => new RepositoryFile(path, Read(path)))];
    }
}
