using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Content.Diagnostics;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("due: 2011", 6, "     ")]
    [InlineData("due: 2011", 1, "")]
    [InlineData("期限: 2011", 5, "      ")] // two wide characters, a colon and a space
    [InlineData("（一）、x", 5, "        ")]
    [InlineData("가ｶア", 4, "     ")] // the half-width kana takes one cell
    [InlineData("😀x", 3, "  ")]
    [InlineData("𠀀x", 3, "  ")]
    [InlineData("✅⏰x", 3, "    ")]
    [InlineData("⚠→·x", 4, "   ")] // text, not emoji, unless a variation selector follows
    [InlineData("\u1112\u1161\u11ABx", 4, "  ")] // one syllable, written in three parts
    [InlineData("e\u0301x", 3, " ")]
    [InlineData("a\u200Bx", 3, " ")]
    public void A_caret_moves_as_many_cells_as_the_text_before_it_takes(string line, int column, string spaces) =>
        Assert.Equal(spaces, DisplayWidth.Before(line, column));

    [Fact]
    public void A_tab_stays_a_tab_whatever_its_width() => Assert.Equal("\t  \t ", DisplayWidth.Before("\t汉\ta: x", 5));

    [Theory]
    [InlineData("一", 9, "  ")]
    [InlineData("", 3, "")]
    [InlineData("一", 0, "")]
    public void A_column_outside_the_line_stands_at_its_end(string line, int column, string spaces) =>
        Assert.Equal(spaces, DisplayWidth.Before(line, column));
}
