using Mingnuo.Tests.Peers;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Commands;

/// <summary>A check as a step of a workflow.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly TestHub _hub = TestHub.Small();
    private readonly string _summary = Path.GetTempFileName();

    [Fact]
    public void A_proposal_s_summary_says_what_it_changes_and_what_is_wrong_with_it()
    {
        _hub.Replace("content/pledges/oak/m-li.md", "title: 李老师的承诺", "title: <b>李老师</b> | 承诺");
        _hub.Replace("content/units/desk.md", "group: desk", "groop: desk");
        _hub.Write("changes", "M\0content/pledges/oak/m-li.md\0M\0content/units/desk.md\0D\0content/plans/old.md\0M\0README.md\0");

        PeerResult result = CliProgram.RunInWorkflow(_hub.Root, _summary, "check", "--format", "github", "--changes", "changes");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("::error file=content/units/desk.md,line=5,col=1,title=MN0202::", result.Output, StringComparison.Ordinal);
        string summary = File.ReadAllText(_summary);
        Assert.StartsWith("## 有 1 处错误要改，改好再并入\n\n### 这次改动\n", summary, StringComparison.Ordinal);
        Assert.Contains("| 修改 | 公开承诺 | &#60;b&#62;李老师&#60;&#47;b&#62; &#124; 承诺 | content&#47;", summary, StringComparison.Ordinal);
        Assert.Contains("| 修改 | 单位 |  | content&#47;units&#47;desk&#46;md | 1 处错误 |\n", summary, StringComparison.Ordinal);
        Assert.Contains("| 删除（网址失效） | 实施方案 |  | content&#47;plans&#47;old&#46;md |  |\n", summary, StringComparison.Ordinal);
        Assert.Contains("\n设置、主题和程序文件：1 个。\n", summary, StringComparison.Ordinal);
        Assert.Contains("| 错误 MN0202 | content&#47;units&#47;desk&#46;md&#58;5&#58;1 | ", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_is_added_to_what_the_step_has_written_already()
    {
        File.WriteAllText(_summary, "before\n");
        Assert.Equal(0, CliProgram.RunInWorkflow(_hub.Root, _summary, "check", "--format", "github").ExitCode);
        Assert.Equal("before\n## 没有错误\n\n", File.ReadAllText(_summary));
    }

    [Fact]
    public void Other_formats_and_programs_outside_a_workflow_write_no_summary()
    {
        CliProgram.RunInWorkflow(_hub.Root, _summary, "check");
        CliProgram.Run(_hub.Root, "check", "--format", "github");
        Assert.Equal("", File.ReadAllText(_summary));
    }

    [Fact]
    public void A_summary_that_cannot_be_written_does_not_change_the_verdict()
    {
        PeerResult result = CliProgram.RunInWorkflow(_hub.Root, _hub.FullPath("nowhere/summary"), "check", "--format", "github");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("写不了汇总页：", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("site/hub.yml")]
    public void A_list_of_changes_that_is_none_ends_with_2(string file)
    {
        PeerResult result = CliProgram.Run(_hub.Root, "check", "--changes", file);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        File.Delete(_summary);
        _hub.Dispose();
    }
}
