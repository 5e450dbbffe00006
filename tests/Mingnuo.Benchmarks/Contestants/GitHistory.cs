using System.Globalization;
using System.Text;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Benchmarks.Contestants;

/// <summary>Gives a made hub a history: one commit for each page, and as many that each change a page.</summary>
internal static class GitHistory
{
    /// <summary>2011-01-01 in China; each commit comes a minute after the one before.</summary>
    private const long FirstSecond = 1_293_811_200;

    /// <summary>Makes a repository of a hub's folder, by <c>git fast-import</c>.</summary>
    /// <param name="root">The hub's folder; what is there is the last version of every page.</param>
    public static void Make(string root)
    {
        string git = PeerProgram.Find("git") ?? throw new CommandFailedException("git is not installed");
        string[] files = [.. Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        new Command(git, "init", "--quiet", "--initial-branch=main", root).Run();
        var stream = new StringBuilder();
        int commits = 0;
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            Add(stream, ref commits, Path.GetRelativePath(root, file), file.EndsWith(".md", StringComparison.Ordinal) ? text + "\n初稿，还要改。\n" : text);
        }

        foreach (string file in files.Where(f => f.EndsWith(".md", StringComparison.Ordinal)))
        {
            Add(stream, ref commits, Path.GetRelativePath(root, file), File.ReadAllText(file));
        }

        PeerResult result = PeerProgram.Run(git, ["fast-import", "--quiet"], root, stream.ToString());
        if (result.ExitCode != 0)
        {
            throw new CommandFailedException(result.Error);
        }
    }

    private static void Add(StringBuilder stream, ref int commits, string path, string text)
    {
        long time = FirstSecond + (60 * commits++);
        stream.Append(CultureInfo.InvariantCulture, $"commit refs/heads/main\ncommitter 编者 <editor@example.org> {time} +0800\n");
        Data(stream, "写一页");
        stream.Append(CultureInfo.InvariantCulture, $"M 100644 inline {path.Replace('\\', '/')}\n");
        Data(stream, text);
    }

    private static void Data(StringBuilder stream, string text) =>
        stream.Append(CultureInfo.InvariantCulture, $"data {Encoding.UTF8.GetByteCount(text)}\n{text}\n");
}
