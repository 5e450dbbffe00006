namespace Mingnuo.Content.Diagnostics;

/// <summary>How many terminal cells text takes, so that a caret stands under the right character.</summary>
public static class DisplayWidth
{
    /// <summary>
    /// Spaces that move a caret under column <paramref name="column"/> (1-based) of <paramref name="line"/>: tabs stay tabs, wide
    /// characters become two spaces, combining marks none.
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
            or System.Globalization.UnicodeCategory.Format
            || rune.Value is >= 0x1160 and <= 0x11FF) // the vowels and finals of Korean syllables
        {
            return 0;
        }

        return WideCharacters.Contains(rune.Value) ? 2 : 1;
    }
}
