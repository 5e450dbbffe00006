using System.Text;

namespace Mingnuo.Content.Markdown;

/// <summary>Which characters are set without spaces between them.</summary>
internal static class CjkText
{
    /// <summary>汉字, kana, bopomofo and their punctuation and full-width forms: what Unicode UAX #11 calls wide, without Hangul, which has spaces.</summary>
    public static bool IsWide(Rune rune) => rune.Value is
        (>= 0x2E80 and <= 0x312F) or (>= 0x31A0 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE10 and <= 0xFE1F)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF9F) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);

    /// <summary>Punctuation that Chinese and Western text share (“ ” ‘ ’ — … ·): its neighbours tell which it is.</summary>
    public static bool IsShared(Rune rune) => rune.Value is 0xB7 or 0x2014 or 0x2015 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2025 or 0x2026;
}
