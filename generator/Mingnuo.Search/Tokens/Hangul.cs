namespace Mingnuo.Search.Tokens;

/// <summary>Korean syllables, which Unicode composes by arithmetic (The Unicode Standard, 3.12).</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeTails = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    /// <summary>Whether a code point is a part that joins the one before it.</summary>
    public static bool Joins(int point) => IsVowel(point) || IsTail(point);

    /// <summary>Appends a syllable's parts; false if it is none.</summary>
    public static bool TryDecompose(int point, List<int> parts)
    {
        if (!IsSyllable(point))
        {
            return false;
        }

        (int rest, int tail) = Math.DivRem(point - FirstSyllable, Tails);
        parts.Add(FirstLead + rest / Vowels);
        parts.Add(FirstVowel + rest % Vowels);
        if (tail > 0)
        {
            parts.Add(BeforeTails + tail);
        }

        return true;
    }

    /// <summary>Lead and vowel, or a syllable without a tail and a tail.</summary>
    public static bool TryCompose(int first, int second, out int composed)
    {
        bool isLead = first is >= FirstLead and < FirstLead + Leads;
        bool isOpen = IsSyllable(first) && (first - FirstSyllable) % Tails == 0;
        composed = isLead && IsVowel(second) ? FirstSyllable + ((first - FirstLead) * Vowels + second - FirstVowel) * Tails
            : isOpen && IsTail(second) ? first + second - BeforeTails
            : 0;
        return composed != 0;
    }

    private static bool IsSyllable(int point) => point is >= FirstSyllable and < FirstSyllable + Leads * Vowels * Tails;

    private static bool IsVowel(int point) => point is >= FirstVowel and < FirstVowel + Vowels;

    private static bool IsTail(int point) => point is > BeforeTails and < BeforeTails + Tails;
}
