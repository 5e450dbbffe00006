namespace Mingnuo.Content.Diagnostics;

/// <summary>Finds the known name that an editor most likely meant.</summary>
public static class NearestName
{
    /// <summary>
    /// The known name nearest to <paramref name="written"/> by optimal string alignment distance (insert, delete, replace, swap
    /// neighbours), ties broken ordinally; <see langword="null"/> when more than a third of the longer name (at least one
    /// character) would have to change.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> known)
    {
        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string name in known)
        {
            int allowed = Math.Max(1, Math.Max(name.Length, written.Length) / 3);
            if (Math.Abs(name.Length - written.Length) > allowed)
            {
                continue;
            }

            int distance = Distance(written, name);
            bool nearer = distance < bestDistance || (distance == bestDistance && string.CompareOrdinal(name, best) < 0);
            if (distance <= allowed && nearer)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        int[] twoAbove = new int[b.Length + 1];
        int[] above = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int[] row = new int[b.Length + 1];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                }
            }

            (twoAbove, above) = (above, row);
        }

        return above[b.Length];
    }
}
