using System.Globalization;
using System.Text;

namespace Mingnuo.Build.History;

/// <summary>
/// Writes a hub as it was in a commit to a folder of its own. Only plain files, byte for byte as they were committed: no filter, no hook,
/// no link, and nothing that would lie outside the folder.
/// </summary>
/// <param name="folder">The repository.</param>
/// <param name="root">The hub's folder in its work tree.</param>
internal sealed class CommitFiles(GitFolder folder, string root)
{
    /// <summary>What a build reads of a hub.</summary>
    private static readonly string[] s_parts = ["content/", "site/", "themes/"];

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    /// <summary>Writes them.</summary>
    /// <param name="commit">A full hash.</param>
    /// <param name="into">A new and empty folder, which becomes a work tree at that commit.</param>
    /// <returns>The hub's folder in it; <see langword="null"/> when the repository has no such commit.</returns>
    public string? Write(string commit, string into)
    {
        string below = Path.GetRelativePath(folder.Top, root).Replace('\\', '/');
        string prefix = below == "." ? "" : below + "/";
        var git = new GitProgram(folder, s_limit);
        var files = new List<(string Path, string Blob)>();
        HistoryGap? gap = git.Run(
            ["ls-tree", "-r", "-z", commit, "--", .. s_parts.Select(p => prefix + p)], "", answer => ReadTree(new WordStream(answer, Encoding.UTF8), files));
        if (gap is not null || files.Count == 0)
        {
            return null;
        }

        gap = git.Run(["cat-file", "--batch"], string.Concat(files.Select(f => f.Blob + "\n")), answer => WriteAll(answer, files, into));
        if (gap is not null)
        {
            return null;
        }

        // Git, and our own reading of it, take this for a linked work tree that is at the commit.
        string own = Path.Combine(into, ".git-at-commit");
        Directory.CreateDirectory(own);
        File.WriteAllText(Path.Combine(own, "HEAD"), commit + "\n");
        File.WriteAllText(Path.Combine(own, "commondir"), folder.Common + "\n");
        File.WriteAllText(Path.Combine(into, ".git"), $"gitdir: {own}\n");
        return Path.TrimEndingDirectorySeparator(Path.Combine(into, prefix));
    }

    private static void ReadTree(WordStream words, List<(string Path, string Blob)> files)
    {
        // "100644 blob <hash>\t<path>"
        while (words.Next() is { } word)
        {
            int tab = word.IndexOf('\t', StringComparison.Ordinal);
            string path = word[(tab + 1)..];
            if (tab > 0 && word.StartsWith("100", StringComparison.Ordinal) && path.Split('/').All(IsPlain))
            {
                files.Add((path, word[(word.LastIndexOf(' ', tab) + 1)..tab]));
            }
        }
    }

    private static bool IsPlain(string segment) =>
        segment is not ("" or "." or "..") && !segment.Equals(".git", StringComparison.OrdinalIgnoreCase) && segment.AsSpan().IndexOfAny('\\', ':', '\0') < 0;

    /// <summary>Each answer is "hash type size", a line end, as many bytes and a line end, in the order of the questions.</summary>
    private static void WriteAll(Stream answer, List<(string Path, string Blob)> files, string into)
    {
        using var buffered = new BufferedStream(answer, 1 << 16);
        foreach ((string path, _) in files)
        {
            string[] words = Line(buffered).Split(' ');
            if (words is not [_, "blob", var digits] || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long size))
            {
                continue;
            }

            string full = Path.Combine(into, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using (FileStream file = File.Create(full))
            {
                Copy(buffered, file, size);
            }

            buffered.ReadByte();
        }
    }

    private static string Line(Stream stream)
    {
        var line = new StringBuilder();
        for (int next = stream.ReadByte(); next >= 0 && next != '\n'; next = stream.ReadByte())
        {
            line.Append((char)next);
        }

        return line.ToString();
    }

    private static void Copy(Stream from, Stream to, long count)
    {
        byte[] some = new byte[1 << 16];
        for (int read; count > 0 && (read = from.Read(some, 0, (int)Math.Min(count, some.Length))) > 0; count -= read)
        {
            to.Write(some, 0, read);
        }
    }
}
