namespace Mingnuo.Search.Searching;

/// <summary>Whether a term fits a pattern in which each <c>*</c> stands for any number of characters.</summary>
internal static class WildcardPattern
{
    /// <summary>Walks both once; at a mismatch the last star takes one character more.</summary>
    public static bool Fits(string pattern, string term)
    {
        int inPattern = 0;
        int inTerm = 0;
        int star = -1;
        int taken = 0;
        while (inTerm < term.Length)
        {
            if (inPattern < pattern.Length && pattern[inPattern] == '*')
            {
                star = inPattern++;
                taken = inTerm;
            }
            else if (inPattern < pattern.Length && pattern[inPattern] == term[inTerm])
            {
                inPattern++;
                inTerm++;
            }
            else if (star >= 0)
            {
                inPattern = star + 1;
                inTerm = ++taken;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(inPattern).TrimStart('*').IsEmpty;
    }

    /// <summary>What every term that fits begins with.</summary>
    public static string Prefix(string pattern) => pattern[..pattern.IndexOf('*', StringComparison.Ordinal)];
}
