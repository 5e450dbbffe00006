namespace Mingnuo.Build.History;

/// <summary>Finds commits whose time cannot be right: every machine that commits has a clock of its own.</summary>
internal static class Clocks
{
    /// <summary>The start of 2005, when git was made: 2005-01-01 UTC.</summary>
    private const long Oldest = 1_104_537_600;

    /// <summary>The end of the year 2999, the last that a date in content may have.</summary>
    private const long Newest = 32_503_679_999;

    private const long Day = 24 * 60 * 60;

    /// <summary>
    /// Marks commits made more than a day before a parent, and that parent: one of the two clocks was wrong, and nothing tells which. Marks also
    /// what was written more than a day after it was committed, or before there was git.
    /// </summary>
    public static IReadOnlyList<LoggedCommit> Compare(IReadOnlyList<LoggedCommit> log)
    {
        var byHash = log.ToDictionary(l => l.Commit.Hash, l => l.Commit, StringComparer.Ordinal);
        var wrong = new HashSet<string>(StringComparer.Ordinal);
        foreach (Commit commit in byHash.Values)
        {
            if (commit.Committed is < Oldest or > Newest || commit.Written > commit.Committed + Day)
            {
                wrong.Add(commit.Hash);
            }

            foreach (string parent in commit.Parents)
            {
                if (byHash.TryGetValue(parent, out Commit? before) && commit.Committed < before.Committed - Day)
                {
                    wrong.Add(commit.Hash);
                    wrong.Add(parent);
                }
            }
        }

        return wrong.Count == 0 ? log : [.. log.Select(l => wrong.Contains(l.Commit.Hash) ? Marked(l) : l)];
    }

    private static LoggedCommit Marked(LoggedCommit logged)
    {
        Commit marked = logged.Commit with { HasWrongClock = true };
        return new LoggedCommit(marked, [.. logged.Revisions.Select(r => r with { Commit = marked })]);
    }
}
