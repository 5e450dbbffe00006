using Mingnuo.Build.Html;
using Mingnuo.Build.Output;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Build.Html;

public sealed class HtmlFindingsTests
{
    private static readonly CheckedPage[] s_pages =
        [.. new[] { "a.html", "b.html" }.Select(path => new CheckedPage(new OutputFile(path, "青桐\n中学 x"u8.ToArray())))];

    [Fact]
    public void Of_one_mistake_on_many_pages_the_first_place_of_the_first_page_is_named_in_whatever_order_they_were_found()
    {
        var findings = new HtmlFindings();
        findings.Add(OutputMistakes.BrokenLink, "x"u8, 1, 0);
        findings.Add(OutputMistakes.BrokenLink, "x"u8, 0, 14);
        findings.Add(OutputMistakes.BrokenLink, "x"u8, 0, 10);
        findings.Add(OutputMistakes.BrokenLink, "x"u8, 1, 3);
        Assert.Equal("a.html:2:2", Assert.Single(Report(findings)).Position.ToString());
    }

    [Fact]
    public void Another_target_or_another_mistake_is_another_finding()
    {
        var findings = new HtmlFindings();
        findings.Add(OutputMistakes.BrokenLink, "x"u8, 0, 0);
        findings.Add(OutputMistakes.BrokenLink, "y"u8, 1, 0);
        findings.Add(OutputMistakes.BrokenFragment, "x"u8, 1, 0);
        Assert.Equal(3, Report(findings).Count);
    }

    private static IReadOnlyList<Diagnostic> Report(HtmlFindings findings)
    {
        var found = new DiagnosticBag();
        findings.Report(s_pages, "/", found);
        return found.Sorted();
    }
}
