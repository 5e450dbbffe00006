namespace Mingnuo.Content.Diagnostics;

/// <summary>How many terminal cells text takes, so that a caret stands under the right character.</summary>
public static class DisplayWidth
{
    /// <summary>
    /// Spaces that move a caret under column <paramref name="column"/> (1-based) of <paramref name="line"/>: tabs stay tabs, wide
    /// characters (East Asian Width W and F of Unicode UAX #11, by block) become two spaces, combining marks none.
    /// </summary>
    public static string Before(ReadOnlySpan<char> line, int column)
    {
        var spaces = new System.Text.StringBuilder();
        foreach (System.Text.Rune rune in line[..Math.Clamp(column - 1, 0, line.Length)].EnumerateRunes())
        {
            spaces.Append(rune.Value == '\t' ? '\t' : ' ', rune.Value == '\t' ? 1 : Cells(rune));
        }

        return spaces.ToString();
    }

    private static int Cells(System.Text.Rune rune)
    {
        System.Globalization.UnicodeCategory category = System.Text.Rune.GetUnicodeCategory(rune);
        if (category is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.EnclosingMark
            or System.Globalization.UnicodeCategory.Format)
        {
            return 0;
        }

        return rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF)
            or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1;
    }
}
