using System.Text;

namespace Mingnuo.Build.History;

/// <summary>Asks git for the history of a hub's content, and for old versions of its files. What cannot be known is said, never thrown.</summary>
/// <param name="folder">Where the repository is.</param>
/// <param name="root">The hub's folder: the work tree's top, or below it.</param>
/// <param name="limit">How long one question may take.</param>
internal sealed class GitRepository(GitFolder folder, string root, TimeSpan limit)
{
    private const string Content = "content/";

    /// <summary>
    /// All of the log but how merges are told, and of what. How they are told must be said in full: <c>-m</c> alone would take the
    /// repository's word for it, and making a merge again runs its merge drivers.
    /// </summary>
    private static readonly string[] Log =
    [
        "log", "-z", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--no-color", "--no-decorate", "--no-relative",
        "--encoding=UTF-8", "--topo-order", "--parents", "--raw", "--no-abbrev", "-M", "-l1000", "-O/dev/null", "--format=" + GitLog.Format,
    ];

    /// <summary>Enough for hundreds of thousands of commits, and still an end.</summary>
    private static readonly TimeSpan DefaultLimit = TimeSpan.FromMinutes(2);

    private readonly GitProgram _git = new(folder, limit);

    /// <summary>From the work tree's top to the hub, ending with a slash; empty at the top.</summary>
    private readonly string _prefix = Prefix(folder.Top, root);

    /// <summary>The repository of a hub, or <see langword="null"/>.</summary>
    public static GitRepository? Of(string root) => GitFolder.Of(root) is { } folder ? new GitRepository(folder, root, DefaultLimit) : null;

    /// <summary>The history of a hub; where there is none, why.</summary>
    public static HubHistory Read(string root) => Of(root) is { } repository ? repository.Read() : HubHistory.Unknown(HistoryGap.NoRepository);

    /// <summary>The history of everything under <c>content/</c>, and of the same on the branch itself.</summary>
    public HubHistory Read()
    {
        if (folder.Head() is not { } head)
        {
            return HubHistory.Unknown(HistoryGap.NoCommit);
        }

        if (folder.IsShallow)
        {
            return HubHistory.Unknown(HistoryGap.Shallow, head);
        }

        var tree = new Dictionary<string, string>(StringComparer.Ordinal);
        var log = new List<LoggedCommit>();
        var mainLine = new List<LoggedCommit>();
        HistoryGap? gap = Ask(["ls-tree", "-r", "-z", head, "--", _prefix + Content], words => ReadTree(words, tree))
            ?? Ask([.. Log, "-c", head, "--", _prefix + Content], words => log.AddRange(GitLog.Read(words)))
            ?? Ask([.. Log, "--diff-merges=first-parent", "--first-parent", head, "--", _prefix + Content], words => mainLine.AddRange(GitLog.Read(words)));
        return gap is { } reason
            ? HubHistory.Unknown(reason, head)
            : new HubHistory(null, head, FileTracks.Of(log, tree, _prefix), FileTracks.Of(mainLine, tree, _prefix));
    }

    /// <summary>Whether a commit is the hub's own or one that came before it, on whatever branch.</summary>
    /// <param name="commit">A full hash. One that the repository has not is none.</param>
    public bool HasBefore(string commit) =>
        GitFolder.IsHash(commit) && folder.Head() is { } head && _git.Run(["merge-base", "--is-ancestor", commit, head], "", answer => answer.CopyTo(Stream.Null)) is null;

    /// <summary>
    /// Reads files as they once were, each once. A file that the repository has not, or that is larger than any content may be, is left out.
    /// </summary>
    /// <param name="blobs">Their hashes.</param>
    /// <returns>Their bytes by their hashes; whatever could be read.</returns>
    public IReadOnlyDictionary<string, byte[]> Files(IEnumerable<string> blobs)
    {
        string[] wanted = [.. blobs.Where(GitFolder.IsHash).Distinct(StringComparer.Ordinal)];
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (wanted.Length > 0)
        {
            _ = _git.Run(["cat-file", "--batch"], string.Concat(wanted.Select(w => w + "\n")), answer => BlobStream.Read(answer, found));
        }

        return found;
    }

    private static void ReadTree(WordStream words, Dictionary<string, string> tree)
    {
        // "100644 blob <hash>\t<path>"
        while (words.Next() is { } word)
        {
            int tab = word.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && word.StartsWith("100", StringComparison.Ordinal))
            {
                tree[word[(tab + 1)..]] = word[(word.LastIndexOf(' ', tab) + 1)..tab];
            }
        }
    }

    private static string Prefix(string top, string root)
    {
        string below = Path.GetRelativePath(top, root).Replace('\\', '/');
        return below == "." ? "" : below + "/";
    }

    private HistoryGap? Ask(string[] arguments, Action<WordStream> read) =>
        _git.Run(arguments, "", answer => read(new WordStream(answer, Encoding.UTF8)));
}
