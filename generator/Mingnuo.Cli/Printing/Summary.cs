using System.Text;
using Mingnuo.Cli.Changes;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>
/// The page that a workflow shows of a check, as GitHub Markdown: first the verdict (of a proposal, whether it can be merged), then what is
/// changed, then every problem. Written for an editor who has only a browser.
/// </summary>
internal static class Summary
{
    private static readonly Bilingual s_mergeable = new("可以并入：没有错误", "can be merged: no errors");
    private static readonly Bilingual s_unmergeable = new("有 {0} 处错误要改，改好再并入", "not yet: errors to put right: {0}");
    private static readonly Bilingual s_fine = new("没有错误", "no errors");
    private static readonly Bilingual s_wrong = new("有 {0} 处错误要改", "errors to put right: {0}");
    private static readonly Bilingual s_warnings = new("，{0} 处警告（不挡公布，最好也看看）", ", {0} warnings (they stop nothing)");
    private static readonly Bilingual s_known = new("另有 {0} 处已知问题，没有列出。", "{0} more are known and not listed.");
    private static readonly Bilingual s_gone = new("已知问题清单里有 {0} 处已经没有了，可以删掉。", "{0} known problems are gone and can be struck off.");
    private static readonly Bilingual s_leftOut = new("有已知问题、暂不公布的文件：{0} 个。", "files not published for known problems: {0}.");
    private static readonly Bilingual s_heading = new(
        "### 全部问题\n\n| 级别 | 位置 | 哪里不对 | 怎么改 |\n|---|---|---|---|\n",
        "### All problems\n\n| level | place | what is wrong | what to do |\n|---|---|---|---|\n");

    private static readonly Bilingual s_more = new("\n表格放不下了，还有 {0} 处没有列出。\n", "\nThe table is full: {0} more are not listed.\n");

    /// <summary>The summary, in at most so many bytes of UTF-8.</summary>
    public static string Text(Report report, Language language, int maxBytes)
    {
        var text = new StringBuilder("## ").Append(Verdict(report).In(language, report.Errors))
            .Append(report.Warnings > 0 ? s_warnings.In(language, report.Warnings) : "").Append("\n\n");
        Note(text, s_known, report.Known, language);
        Note(text, s_leftOut, report.LeftOut.Count, language);
        Note(text, s_gone, report.Gone.Count, language);
        if (report.Changes is not null)
        {
            // Half for what is changed at most, so that there is always room for what is wrong with it.
            ChangesTable.Append(text, report, language, maxBytes / 2);
        }

        AppendProblems(text, report, language, maxBytes);
        return text.ToString();
    }

    private static Bilingual Verdict(Report report) => (report.Changes, report.Errors) switch
    {
        (null, 0) => s_fine,
        (null, _) => s_wrong,
        (_, 0) => s_mergeable,
        _ => s_unmergeable,
    };

    private static void Note(StringBuilder text, Bilingual sentence, int count, Language language)
    {
        if (count > 0)
        {
            text.Append(sentence.In(language, count)).Append("\n\n");
        }
    }

    private static void AppendProblems(StringBuilder text, Report report, Language language, int maxBytes)
    {
        if (report.Files.Count == 0)
        {
            return;
        }

        text.Append(s_heading.In(language));
        int total = report.Errors + report.Warnings;
        int left = maxBytes - Bytes(text.ToString()) - Bytes(s_more.In(language, total));
        int rows = 0;
        foreach (string row in report.WorstFirst.Select(d => Row(d, report, language)))
        {
            left -= Bytes(row);
            if (left < 0)
            {
                text.Append(s_more.In(language, total - rows));
                return;
            }

            text.Append(row);
            rows++;
        }
    }

    private static string Row(Diagnostic diagnostic, Report report, Language language)
    {
        string level = (diagnostic.Kind.Severity == Severity.Error ? new Bilingual("错误", "error") : new Bilingual("警告", "warning")).In(language);
        string code = report.Help.For(diagnostic.Kind) is { } page ? $"[{diagnostic.Kind.Code}](<{page}>)" : diagnostic.Kind.Code;
        string place = MarkdownText.Cell(diagnostic.Position.ToString());
        return $"| {level} {code} | {place} | {MarkdownText.Cell(diagnostic.Message(language))} | {MarkdownText.Cell(diagnostic.Hint(language))} |\n";
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
