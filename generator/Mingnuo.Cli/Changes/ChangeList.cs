namespace Mingnuo.Cli.Changes;

/// <summary>Reads what <c>git diff --name-status -z</c> writes: a letter, NUL, a path, NUL; two paths after R and C.</summary>
internal static class ChangeList
{
    /// <summary>The files in the order in which git names them.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static IReadOnlyList<ChangedFile> Parse(string text)
    {
        string[] parts = text.Split('\0');
        if (parts[^1].Length > 0)
        {
            throw new FormatException("no NUL at the end");
        }

        var files = new List<ChangedFile>();
        for (int i = 0; i < parts.Length - 1;)
        {
            string status = parts[i++];
            char letter = status.Length > 0 ? status[0] : ' ';
            string Next() => i < parts.Length - 1 ? parts[i++] : throw new FormatException($"no path after '{status}'");
            files.Add(letter switch
            {
                'A' => new ChangedFile(ChangeKind.Added, Next()),
                'D' => new ChangedFile(ChangeKind.Removed, Next()),
                'M' or 'T' => new ChangedFile(ChangeKind.Changed, Next()),
                'R' when Next() is var from => new ChangedFile(ChangeKind.Moved, Next(), from),
                'C' when Next() is not null => new ChangedFile(ChangeKind.Added, Next()),
                _ => throw new FormatException($"unknown status '{status}'"),
            });
        }

        return files;
    }
}
