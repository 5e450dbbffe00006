using Mingnuo.Build.Help;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Cli.Printing;

public sealed class GitHubPrinterTests
{
    private static readonly DiagnosticKind s_error = DiagnosticKind.Error("MN9901", "{0}", "{0}", "改", "mend it");
    private static readonly DiagnosticKind s_warning = DiagnosticKind.Warning("MN9902", "看", "look", "看", "look");

    [Fact]
    public void A_mistake_is_one_annotation_on_its_line() => Assert.Equal(
        "::error file=content/甲.md,line=3,col=7,title=MN9901::不对%0A改\n",
        Print(Language.Chinese, s_error.At(new Position(new SourceText("content/甲.md", ""), 3, 7), "不对")));

    [Fact]
    public void Content_cannot_end_its_value_or_begin_a_command_of_its_own() => Assert.Equal(
        "::error file=a%3Ab%2Cc%25%0A%3A%3Ad,line=1,col=1,title=MN9901::100%25, a: b‹U+000D›‹U+000A›::error::x%0Amend it\n",
        Print(Language.English, s_error.At(new SourceText("a:b,c%\n::d", "").Start, "100%, a: b\r\n::error::x")));

    [Fact]
    public void Errors_come_before_warnings_because_only_ten_of_a_step_are_shown()
    {
        Position place = new SourceText("a.md", "").Start;
        Position other = new SourceText("b.md", "").Start;

        string printed = Print(Language.English, s_warning.At(place), s_error.At(place, "1"), s_warning.At(other), s_error.At(other, "2"));

        Assert.Equal(["::error", "::error", "::warning", "::warning"], printed.TrimEnd().Split('\n').Select(line => line.Split(' ')[0]));
        Assert.True(printed.IndexOf("::1%0A", StringComparison.Ordinal) < printed.IndexOf("::2%0A", StringComparison.Ordinal));
    }

    private static string Print(Language language, params Diagnostic[] found) => GitHubPrinter.Print(Report.Of(found, HelpPages.None), language);
}
