using System.Text;

namespace Mingnuo.Search.Tokens;

/// <summary>
/// How texts are made alike before they are compared: NFKC, then lower case code point by code point. So full-width forms, ligatures and
/// compatibility 汉字 are found by what they stand for.
/// </summary>
public static class Folding
{
    /// <summary>Whether a code unit joins the code point before it; false for half of a pair, which tells nothing.</summary>
    private static readonly bool[] s_joins = [.. Enumerable.Range(0, 0x10000).Select(unit => !char.IsSurrogate((char)unit) && NormalizationTable.Joins(unit))];

    /// <summary>The code unit to which one folds that nothing joins; 0 where it is half of a pair or becomes more than one.</summary>
    private static readonly char[] s_alone = Alone();

    /// <summary>The folded text.</summary>
    public static string Fold(string text)
    {
        var folded = new FoldedText();
        folded.Fold(text);
        return new string(folded.Text);
    }

    /// <summary>
    /// The lower case of a code point by its one-to-one mapping. U+0130 stays: its lower case is two code points, and .NET and JavaScript
    /// take a different one of its mappings.
    /// </summary>
    internal static int Lower(int point) =>
        point is 0x130 or (>= 0xD800 and <= 0xDFFF) ? point : Rune.ToLowerInvariant(new Rune(point)).Value;

    /// <summary>What a code unit folds to that nothing joins; false where that is not one code unit.</summary>
    internal static bool TryAlone(char c, out char folded)
    {
        folded = s_alone[c];
        return folded != 0;
    }

    /// <summary>Whether the code point at an index joins the one before it.</summary>
    internal static bool Joins(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        return char.IsSurrogate(text[at]) ? NormalizationTable.Joins(Normalizer.CodePoint(text, at, out length)) : s_joins[text[at]];
    }

    private static char[] Alone()
    {
        var normalizer = new Normalizer();
        var alone = new char[0x10000];
        for (int unit = 0; unit < alone.Length; unit++)
        {
            char c = (char)unit;
            if (!char.IsSurrogate(c) && normalizer.Normalize([c]) is [var point] && Lower(point) is < 0x10000 and var lower)
            {
                alone[unit] = (char)lower;
            }
        }

        return alone;
    }
}
