using Mingnuo.Build.Help;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Cli.Printing;

public sealed class TextPrinterTests
{
    private static readonly DiagnosticKind s_error = DiagnosticKind.Error("MN9901", "“{0}”不对", "'{0}' is wrong", "改成 {0}", "write {0}");
    private static readonly DiagnosticKind s_warning = DiagnosticKind.Warning("MN9902", "看看这里", "look here", "看", "look");

    [Fact]
    public void A_mistake_shows_its_line_a_caret_and_what_to_do()
    {
        var source = new SourceText("content/a.md", "---\n期限：\t2011-02-30\n---\n");

        Assert.Equal(
            """
            ── content/a.md  1 处错误，1 处警告

            content/a.md:2:5: error MN9901: “日期”不对
                期限：	2011-02-30
                      	^
                → 改成 日期

            content/a.md:3:1: warning MN9902: 看看这里
                ---
                ^
                → 看

            共 1 处错误，1 处警告，在 1 个文件里

            """,
            Print(Language.Chinese, s_error.At(new Position(source, 2, 5), "日期"), s_warning.At(new Position(source, 3, 1))));
    }

    [Fact]
    public void The_same_in_English() => Assert.Equal(
        "── a.md  1 error\n\na.md:1:2: error MN9901: 'x' is wrong\n    汉字\n      ^\n    → write x\n\n1 error in 1 file\n",
        Print(Language.English, s_error.At(new Position(new SourceText("a.md", "汉字"), 1, 2), "x")));

    [Fact]
    public void A_mistake_about_a_whole_file_has_no_line_to_show() => Assert.Equal(
        "── content/a b.md  1 warning\n\ncontent/a b.md:1:1: warning MN9902: look here\n    → look\n\n1 warning in 1 file\n",
        Print(Language.English, s_warning.At(new SourceText("content/a b.md", "").Start)));

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    [InlineData(1000)]
    public void Of_a_long_line_the_part_around_the_caret_is_shown(int column)
    {
        string line = string.Concat(Enumerable.Range(0, 1000).Select(i => (char)('a' + (i % 26))));

        string[] shown = Print(Language.English, s_warning.At(new Position(new SourceText("a.md", line), 1, column))).Split('\n');

        Assert.InRange(shown[3].Length, 80, 170);
        Assert.Equal(line[column - 1], shown[3][shown[4].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void Nothing_found_is_nothing_printed() => Assert.Equal("", Print(Language.Chinese));

    [Fact]
    public void The_worst_file_comes_first_and_in_a_file_errors_come_before_warnings()
    {
        Position At(string path, int line) => new(new SourceText(path, ""), line, 1);

        string printed = Print(
            Language.Chinese,
            s_warning.At(At("a.md", 1)), s_warning.At(At("a.md", 2)), s_warning.At(At("b.md", 3)), s_error.At(At("b.md", 9), "x"),
            s_error.At(At("d.md", 1), "x"), s_error.At(At("c.md", 2), "x"), s_error.At(At("c.md", 1), "x"));

        Assert.Equal(
            ["── c.md  2 处错误", "c.md:1:1", "c.md:2:1", "── b.md  1 处错误，1 处警告", "b.md:9:1", "b.md:3:1", "── d.md  1 处错误", "d.md:1:1",
                "── a.md  2 处警告", "a.md:1:1", "a.md:2:1", "共 4 处错误，3 处警告，在 4 个文件里"],
            printed.Split('\n').Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split(": ")[0]));
    }

    [Theory]
    [InlineData("a\u202Eb: x", 5, "a‹U+202E›b: x", "           ^")]
    [InlineData("\u2066甲\u2069乙", 4, "‹U+2066›甲‹U+2069›乙", "                  ^")]
    [InlineData("零\u200B宽", 3, "零‹U+200B›宽", "          ^")]
    [InlineData("e\u0301: 2", 5, "e\u0301: 2", "   ^")]
    [InlineData("👨\u200D👩 x", 7, "👨‹U+200D›👩 x", "             ^")]
    [InlineData("✅ x", 3, "✅ x", "   ^")]
    [InlineData("\t一\u0007x", 4, "\t一‹U+0007›x", "\t          ^")]
    public void What_hides_is_written_out_and_the_caret_stands_under_its_character(string line, int column, string shown, string caret) =>
        Assert.Equal(["    " + shown, "    " + caret], Print(Language.Chinese, s_warning.At(new Position(new SourceText("a.md", line), 1, column))).Split('\n')[3..5]);

    [Fact]
    public void Neither_a_name_nor_what_was_written_can_pass_for_a_message_of_its_own()
    {
        string printed = Print(Language.English, s_error.At(new SourceText("a\nb.md", "").Start, "x\nc.md:1:1: error MN9901: y\u202E"));

        Assert.Contains("a‹U+000A›b.md:1:1: error MN9901: 'x‹U+000A›c.md:1:1: error MN9901: y‹U+202E›' is wrong\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_is_not_cut_inside_a_character()
    {
        string line = "a" + string.Concat(Enumerable.Repeat("😀", 400));

        string printed = Print(Language.Chinese, s_warning.At(new Position(new SourceText("a.md", line), 1, 400)));

        Assert.DoesNotContain('\uFFFD', printed);
    }

    [Theory]
    [InlineData("电话 138 0013 8000，打我", 4, "电话 138 **** 8000，打我", "     ^")]
    [InlineData("号 11010519491231002X 或 6222021234567890128 x", 1, "号 11*************02X 或 622************0128 x", "^")]
    [InlineData("住柳林3号楼2单元501室。", 14, "住柳林**********。", "                ^")]
    public void Of_private_data_the_masked_form_is_shown_whatever_the_mistake_is(string line, int column, string shown, string caret) =>
        Assert.Equal(["    " + shown, "    " + caret], Print(Language.Chinese, s_warning.At(new Position(new SourceText("a.md", line), 1, column))).Split('\n')[3..5]);

    [Fact]
    public void A_private_number_at_the_edge_of_what_is_shown_of_a_line_is_masked_too()
    {
        string line = string.Concat(Enumerable.Repeat("字13800138000", 60));

        Assert.All(Enumerable.Range(1, line.Length), column =>
            Assert.DoesNotContain("0013", Print(Language.Chinese, s_warning.At(new Position(new SourceText("a.md", line), 1, column))), StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_that_quotes_a_private_number_shows_it_masked() => Assert.Contains(
        "“电话138****8000”不对\n    → 改成 电话138****8000\n",
        Print(Language.Chinese, s_error.At(new SourceText("a.md", "").Start, "电话13800138000")), StringComparison.Ordinal);

    private static string Print(Language language, params Diagnostic[] found) => TextPrinter.Print(Report.Of(found, HelpPages.None), language);
}
