using System.Globalization;
using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Output;

/// <summary>Which paths every file system, every web server and every unpacking tool take as they are.</summary>
internal static class OutputPath
{
    /// <summary>In bytes of UTF-8; most file systems stop at 255, and tools like to add to a name.</summary>
    public const int LongestSegment = 200;

    private static readonly string[] s_deviceNames = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    /// <summary>Why <paramref name="path"/> cannot be written, or <see langword="null"/> when it can.</summary>
    public static Bilingual? Fault(ReadOnlySpan<char> path)
    {
        foreach (Range range in path.Split('/'))
        {
            if (SegmentFault(path[range]) is { } fault)
            {
                return fault;
            }
        }

        return path.SequenceEqual(OutputMarker.Name)
            ? new Bilingual($"“{OutputMarker.Name}”留给明诺自己用", $"'{OutputMarker.Name}' is kept for Mingnuo itself")
            : null;
    }

    private static Bilingual? SegmentFault(ReadOnlySpan<char> segment)
    {
        if (segment is "" or "." or "..")
        {
            return new Bilingual("其中有空的、“.”或“..”的一段", "a part of it is empty, '.' or '..'");
        }

        foreach (Rune rune in segment.EnumerateRunes())
        {
            if (IsUnfit(rune))
            {
                return new Bilingual($"不能有字符 U+{rune.Value:X4}", $"it may not hold the character U+{rune.Value:X4}");
            }
        }

        if (Encoding.UTF8.GetByteCount(segment) > LongestSegment)
        {
            return new Bilingual($"其中一段超过 {LongestSegment} 字节（约 66 个汉字）", $"a part of it is longer than {LongestSegment} bytes");
        }

        return segment[^1] is '.' or ' ' || IsDeviceName(segment)
            ? new Bilingual("Windows 上不能用这个名称", "Windows does not allow this name")
            : null;
    }

    private static bool IsUnfit(Rune rune) => rune.Value switch
    {
        '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' => true,
        < 0x7F => rune.Value < ' ',
        _ => IsInvisible(rune) || MayBeRewritten(rune),
    };

    private static bool IsInvisible(Rune rune) =>
        rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;

    // Two names that are the same after Unicode normalisation are one file on some systems. The runtime cannot normalise without ICU,
    // so the characters that it takes to make two such names are refused: combining marks, conjoining jamo, and those with another
    // character as their canonical form. Without these no two strings are canonically equivalent (checked over all of Unicode 15.1).
    private static bool MayBeRewritten(Rune rune) =>
        rune.Value is (>= 0x1100 and <= 0x11FF) or (>= 0x1F00 and <= 0x1FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F)
            or 0x374 or 0x37E or 0x387 or 0x2000 or 0x2001 or 0x2126 or 0x212A or 0x212B or 0x2329 or 0x232A
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsDeviceName(ReadOnlySpan<char> segment)
    {
        int dot = segment.IndexOf('.');
        ReadOnlySpan<char> stem = (dot < 0 ? segment : segment[..dot]).TrimEnd(' ');
        foreach (string name in s_deviceNames)
        {
            if (stem.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return stem.Length == 4 && (char.IsAsciiDigit(stem[3]) || stem[3] is '¹' or '²' or '³')
            && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase));
    }
}
