using System.Text;
using Mingnuo.Build.Help;
using Mingnuo.Cli.Changes;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Cli.Printing;

public sealed class SummaryTests
{
    private const int Plenty = 1_000_000;

    private static readonly DiagnosticKind s_error = DiagnosticKind.Error("MN9901", "“{0}”不对", "'{0}' is wrong", "改", "mend it");
    private static readonly DiagnosticKind s_warning = DiagnosticKind.Warning("MN9902", "看", "look", "看看", "look here");

    [Fact]
    public void The_verdict_comes_first_then_every_problem_errors_before_warnings() => Assert.Equal(
        """
        ## 有 1 处错误要改，1 处警告（不挡公布，最好也看看）

        ### 全部问题

        | 级别 | 位置 | 哪里不对 | 怎么改 |
        |---|---|---|---|
        | 错误 MN9901 | b&#46;md&#58;1&#58;1 | “x”不对 | 改 |
        | 警告 MN9902 | a&#46;md&#58;1&#58;1 | 看 | 看看 |

        """,
        Summary.Text(Of(s_warning.At(Start("a.md")), s_error.At(Start("b.md"), "x")), Language.Chinese, Plenty));

    [Fact]
    public void Nothing_wrong_is_one_line() => Assert.Equal("## 没有错误\n\n", Summary.Text(Of(), Language.Chinese, Plenty));

    [Fact]
    public void Whether_it_can_be_merged_is_told_of_a_proposal_alone()
    {
        Assert.StartsWith("## 可以并入：没有错误\n", Summary.Text(Of() with { Changes = [] }, Language.Chinese, Plenty), StringComparison.Ordinal);
        Assert.StartsWith("## 有 1 处错误要改，改好再并入\n", Summary.Text(Of(s_error.At(Start("a.md"), "x")) with { Changes = [] }, Language.Chinese, Plenty), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_proposed_is_told_by_kind_title_and_problems()
    {
        Report report = Of(s_error.At(Start("content/units/b.md"), "x")) with
        {
            Changes =
            [
                new ChangedFile(ChangeKind.Removed, "content/plans/|<b>.md"), new ChangedFile(ChangeKind.Changed, "content/units/b.md"),
                new ChangedFile(ChangeKind.Moved, "content/pages/d.md", "content/pages/c.md"), new ChangedFile(ChangeKind.Added, "content/pages/f.pdf"),
                new ChangedFile(ChangeKind.Changed, "site/hub.yml"), new ChangedFile(ChangeKind.Added, "generator/X.cs"),
            ],
        };

        Assert.Contains(
            """
            | 改动 | 类别 | 标题 | 文件 | 问题 |
            |---|---|---|---|---|
            | 新增 | 附件 |  | content&#47;pages&#47;f&#46;pdf |  |
            | 修改 | 单位 |  | content&#47;units&#47;b&#46;md | 1 处错误 |
            | 改名（网址随之改变） | 页面 |  | content&#47;pages&#47;d&#46;md ← content&#47;pages&#47;c&#46;md |  |
            | 删除（网址失效） | 实施方案 |  | content&#47;plans&#47;&#124;&#60;b&#62;&#46;md |  |

            设置、主题和程序文件：2 个。
            """,
            Summary.Text(report, Language.Chinese, Plenty), StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_that_grows_too_large_ends_with_how_many_are_missing()
    {
        const int Small = 4_000;
        Report report = Of([.. Enumerable.Range(0, 500).Select(i => s_error.At(new Position(new SourceText("甲.md", ""), i + 1, 1), "长"))]);

        string text = Summary.Text(report, Language.Chinese, Small);

        int rows = text.Split("| 错误 ").Length - 1;
        Assert.InRange(Encoding.UTF8.GetByteCount(text), Small - 200, Small);
        Assert.EndsWith($"\n表格放不下了，还有 {500 - rows} 处没有列出。\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_changes_that_grows_too_large_leaves_room_for_the_problems()
    {
        const int Small = 40_000;
        string longest = new('&', 400);
        Report report = Of(s_error.At(Start("甲.md"), "长")) with
        {
            Changes = [.. Enumerable.Range(100, 100).Select(i => new ChangedFile(ChangeKind.Added, $"content/pages/{i}{longest}.md"))],
        };

        string text = Summary.Text(report, Language.Chinese, Small);

        int rows = text.Split("| 新增 ").Length - 1;
        Assert.InRange(Encoding.UTF8.GetByteCount(text), Small / 2 - 4_000, Small);
        Assert.Contains($"\n还有 {100 - rows} 个内容文件没有列出。\n", text, StringComparison.Ordinal);
        Assert.Contains("| 错误 MN9901 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_in_changed_files_come_before_others_of_their_severity()
    {
        Report report = Of(s_error.At(Start("a.md"), "1"), s_error.At(Start("z.md"), "2"), s_warning.At(Start("z.md"))) with
        {
            Changes = [new ChangedFile(ChangeKind.Changed, "z.md")],
        };

        Assert.Equal(["z.md", "a.md", "z.md"], report.WorstFirst.Select(d => d.Position.Source.Path));
    }

    private static Report Of(params Diagnostic[] found) => Report.Of(found, HelpPages.None);

    private static Position Start(string path) => new SourceText(path, "").Start;
}
