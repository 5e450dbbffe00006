using System.Globalization;

namespace Mingnuo.Build.History;

/// <summary>Reads <c>git log -z -c --raw</c> in our own format.</summary>
internal static class GitLog
{
    /// <summary>Hash, parents, times of writing and committing, the author's name by .mailmap, the subject; no address.</summary>
    public const string Format = "%H%x00%P%x00%at%x00%ct%x00%aN%x00%s";

    /// <summary>Reads all commits, in the order of the log, with their clocks compared.</summary>
    public static IReadOnlyList<LoggedCommit> Read(WordStream words)
    {
        var commits = new List<LoggedCommit>();
        string? word = words.Next();
        while (word is not null)
        {
            if (!GitFolder.IsHash(word))
            {
                // After a merge's header stands an empty word.
                word = words.Next();
                continue;
            }

            var commit = new Commit(
                word,
                (words.Next() ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
                Time(words.Next()),
                Time(words.Next()),
                PublicText.Name(words.Next() ?? ""),
                PublicText.Subject(words.Next() ?? ""));
            var revisions = new List<FileRevision>();
            for (word = words.Next(); word is not null && !GitFolder.IsHash(word); word = words.Next())
            {
                if (word.TrimStart('\n') is [':', ..] entry && Revision(commit, entry, words) is { } revision)
                {
                    revisions.Add(revision);
                }
            }

            commits.Add(new LoggedCommit(commit, revisions));
        }

        return Clocks.Compare(commits);
    }

    /// <summary>One entry: as many colons as parents, then modes, hashes and states, then one path, or two where it moved.</summary>
    private static FileRevision? Revision(Commit commit, string entry, WordStream words)
    {
        string plain = entry.TrimStart(':');
        int parents = entry.Length - plain.Length;
        string[] parts = plain.Split(' ');
        string path = words.Next() ?? "";
        if (parts.Length != (2 * parents) + 3)
        {
            return null;
        }

        string state = parts[^1];
        bool isMoved = parents == 1 && state[0] is 'R' or 'C';
        string oldPath = path;
        if (isMoved)
        {
            path = words.Next() ?? "";
        }

        string? blob = Blob(parts[^2]);
        string? oldBlob = parts[(parents + 1)..^2].Select(Blob).FirstOrDefault(b => b is not null);
        FileChange change = blob is null ? FileChange.Deleted : oldBlob is null ? FileChange.Added : isMoved ? FileChange.Moved : FileChange.Edited;
        return new FileRevision(commit, change, path, oldPath, oldBlob, blob);
    }

    private static string? Blob(string hash) => hash.All(c => c == '0') ? null : hash;

    private static long Time(string? seconds) =>
        long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long time) ? time : 0;
}
