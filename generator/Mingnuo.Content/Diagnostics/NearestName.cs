namespace Mingnuo.Content.Diagnostics;

/// <summary>Finds the known name that an editor most likely meant.</summary>
public static class NearestName
{
    /// <summary>Longer names are not compared: nobody misspells them, they are pasted.</summary>
    private const int MaxLength = 300;

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
            int longer = Math.Max(name.Length, written.Length);
            int allowed = Math.Min(bestDistance, Math.Max(1, longer / 3));
            if (longer > MaxLength || Math.Abs(name.Length - written.Length) > allowed)
            {
                continue;
            }

            int distance = Distance(written, name, allowed);
            bool nearer = distance < bestDistance || (distance == bestDistance && string.CompareOrdinal(name, best) < 0);
            if (distance <= allowed && nearer)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    /// <summary>The distance; some number above <paramref name="max"/> as soon as it is known to be more than that.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int max)
    {
        int same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        Span<int> twoAbove = stackalloc int[b.Length + 1];
        Span<int> above = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (int j = 0; j < above.Length; j++)
        {
            above[j] = j;
        }

        int leastAbove = 0;
        for (int i = 1; i <= a.Length; i++)
        {
            int least = FillRow(a, b, i, max, twoAbove, above, row);
            if (least > max && leastAbove >= max)
            {
                // Whatever follows builds on this row, or by a swap on the one above.
                return max + 1;
            }

            leastAbove = least;

            Span<int> free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }

        return above[b.Length];
    }

    /// <summary>Fills a row as far from the diagonal as a distance of at most <paramref name="max"/> can lie; gives the least in it.</summary>
    private static int FillRow(
        ReadOnlySpan<char> a, ReadOnlySpan<char> b, int i, int max, ReadOnlySpan<int> twoAbove, ReadOnlySpan<int> above, Span<int> row)
    {
        int first = Math.Max(1, i - max);
        int last = Math.Min(b.Length, i + max);
        int least = row[first - 1] = first == 1 ? i : max + 1;
        if (last < b.Length)
        {
            row[last + 1] = max + 1;
        }

        for (int j = first; j <= last; j++)
        {
            int cost = IsSame(a[i - 1], b[j - 1]) ? 0 : 1;
            int distance = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            {
                distance = Math.Min(distance, twoAbove[j - 2] + 1);
            }

            row[j] = distance;
            least = Math.Min(least, distance);
        }

        return least;
    }

    private static bool IsSame(char x, char y) => x == y || char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
}
