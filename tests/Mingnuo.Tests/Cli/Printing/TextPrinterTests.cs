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
            content/a.md:2:5: error MN9901: “日期”不对
                期限：	2011-02-30
                      	^
                → 改成 日期

            content/a.md:3:1: warning MN9902: 看看这里
                ---
                ^
                → 看

            共 1 处错误，1 处警告

            """,
            TextPrinter.Print([s_error.At(new Position(source, 2, 5), "日期"), s_warning.At(new Position(source, 3, 1))], Language.Chinese));
    }

    [Fact]
    public void The_same_in_English() => Assert.Equal(
        "a.md:1:2: error MN9901: 'x' is wrong\n    汉字\n      ^\n    → write x\n\n1 errors, 0 warnings\n",
        TextPrinter.Print([s_error.At(new Position(new SourceText("a.md", "汉字"), 1, 2), "x")], Language.English));

    [Fact]
    public void A_mistake_about_a_whole_file_has_no_line_to_show() => Assert.Equal(
        "content/a b.md:1:1: warning MN9902: look here\n    → look\n\n0 errors, 1 warnings\n",
        TextPrinter.Print([s_warning.At(new SourceText("content/a b.md", "").Start)], Language.English));

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    [InlineData(1000)]
    public void Of_a_long_line_the_part_around_the_caret_is_shown(int column)
    {
        string line = string.Concat(Enumerable.Range(0, 1000).Select(i => (char)('a' + (i % 26))));

        string[] shown = TextPrinter.Print([s_warning.At(new Position(new SourceText("a.md", line), 1, column))], Language.English).Split('\n');

        Assert.InRange(shown[1].Length, 80, 170);
        Assert.Equal(line[column - 1], shown[1][shown[2].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void Nothing_found_is_nothing_printed() => Assert.Equal("", TextPrinter.Print([], Language.Chinese));
}
