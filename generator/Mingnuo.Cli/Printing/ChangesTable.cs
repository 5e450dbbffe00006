using System.Text;
using Mingnuo.Build.Help;
using Mingnuo.Cli.Changes;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>What a proposal changes, as a table of records by kind and title; names and titles are foreign text.</summary>
internal static class ChangesTable
{
    /// <summary>More than a person reads; a pull request of more is an import.</summary>
    private const int MaxRows = 200;

    private static readonly Bilingual s_heading = new(
        "### 这次改动\n\n| 改动 | 类别 | 标题 | 文件 | 问题 |\n|---|---|---|---|---|\n",
        "### What is proposed\n\n| change | kind | title | file | problems |\n|---|---|---|---|---|\n");

    private static readonly Bilingual s_moreRows = new("\n还有 {0} 个内容文件没有列出。\n", "\n{0} more files of content are not listed.\n");
    private static readonly Bilingual s_others = new("设置、主题和程序文件：{0} 个。\n\n", "files of settings, themes and the program: {0}.\n\n");
    private static readonly Bilingual s_noContent = new("这次没有改动内容。\n\n", "No content is changed.\n\n");

    /// <summary>Appends the table; the rows that would take more than so many bytes of UTF-8 are counted and not shown.</summary>
    public static void Append(StringBuilder text, Report report, Language language, int maxBytes)
    {
        ChangedFile[] content = [.. report.Changes!.Where(c => ContentNames.Kind(c.Path) is not null)
            .OrderBy(c => c.Kind).ThenBy(c => c.Path, StringComparer.Ordinal)];
        text.Append((content.Length == 0 ? s_noContent : s_heading).In(language));
        int shown = 0;
        int left = maxBytes;
        foreach (string row in content.Take(MaxRows).Select(file => Row(file, report, language)))
        {
            left -= Encoding.UTF8.GetByteCount(row);
            if (left < 0)
            {
                break;
            }

            text.Append(row);
            shown++;
        }

        if (content.Length > shown)
        {
            text.Append(s_moreRows.In(language, content.Length - shown));
        }

        text.Append(content.Length > 0 ? "\n" : "");
        if (report.Changes!.Count > content.Length)
        {
            text.Append(s_others.In(language, report.Changes.Count - content.Length));
        }
    }

    private static string Row(ChangedFile file, Report report, Language language)
    {
        string place = MarkdownText.Cell(file.Path) + (file.From is null ? "" : " ← " + MarkdownText.Cell(file.From));
        string title = MarkdownText.Cell(report.Names?.Title(file.Path) ?? "");
        FileFindings? found = report.Files.FirstOrDefault(f => f.Path == file.Path);
        string problems = found is null ? "" : Counts.InWords(found.Errors, found.Warnings, language);
        return $"| {Word(file.Kind).In(language)} | {ContentNames.Kind(file.Path)!.In(language)} | {title} | {place} | {problems} |\n";
    }

    private static Bilingual Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => new Bilingual("新增", "added"),
        ChangeKind.Changed => new Bilingual("修改", "changed"),
        ChangeKind.Moved => new Bilingual("改名（网址随之改变）", "moved (so is its address)"),
        _ => new Bilingual("删除（网址失效）", "removed (so is its address)"),
    };
}
