using System.Globalization;

namespace Mingnuo.Search.Tokens;

/// <summary>
/// The class of every code point. 汉字 are ranges fixed here, not the runtime's tables, so that every browser and every version of the
/// generator cut the same runs.
/// </summary>
internal static class CharClasses
{
    private static readonly CharClass[] s_plane0 = [.. Enumerable.Range(0, 0x10000).Select(Compute)];

    public static CharClass Of(int point) => point < 0x10000 ? s_plane0[point] : Compute(point);

    private static CharClass Compute(int point)
    {
        if (IsHan(point))
        {
            return CharClass.Han;
        }

        return CharUnicodeInfo.GetUnicodeCategory(point) switch
        {
            <= UnicodeCategory.OtherLetter => CharClass.Word,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharClass.Word,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Mark,
            _ => CharClass.Separator,
        };
    }

    /// <summary>々〇 and the numerals of Suzhou, then the blocks of unified and compatibility ideographs up to Extension H.</summary>
    private static bool IsHan(int point) => point is 0x3005 or 0x3007 or (>= 0x3021 and <= 0x3029) or (>= 0x3038 and <= 0x303B)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF);
}
