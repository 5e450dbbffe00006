namespace Mingnuo.Search.Searching;

/// <summary>How many insertions, deletions and replacements lead from one text to another.</summary>
internal static class EditDistance
{
    /// <summary>The distance, UTF-16 unit by unit; one more than the limit where it is beyond that.</summary>
    public static int Of(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) > limit)
        {
            return limit + 1;
        }

        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return Math.Min(row[^1], limit + 1);
    }
}
