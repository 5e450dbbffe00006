using System.Text.Json;
using Mingnuo.Tests.Peers;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Commands;

public sealed class BaselineCommandTests : IDisposable
{
    private const string File = "known.json";

    private readonly TestHub _hub = TestHub.Small();

    [Fact]
    public void One_legacy_page_no_longer_stops_publishing_and_a_new_mistake_does()
    {
        _hub.Replace("content/pages/guide/writing.md", "title: 写法", "titel: 写法");
        Assert.Equal(1, CliProgram.Run(_hub.Root, "check").ExitCode);

        PeerResult updated = Check("--update");
        Assert.Equal(0, updated.ExitCode);
        Assert.Matches("^已把今天的 1 处已知问题记入 .*known.json\\s*$", updated.Error);

        PeerResult built = CliProgram.Run(_hub.Root, "build", "--baseline", File);
        Assert.Equal(
            (0, "有已知问题、暂不公布的文件（1 个）：\n    content/pages/guide/writing.md\n\n没有新的问题；另有 1 处已知问题\n"),
            (built.ExitCode, built.Output));
        Assert.False(Directory.Exists(_hub.FullPath("output/guide/writing")));
        Assert.True(Directory.Exists(_hub.FullPath("output/guide")));

        _hub.Replace("content/units/desk.md", "group: desk", "groop: desk");
        PeerResult again = Check();
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("content/units/desk.md:5:1: error MN0202", again.Output, StringComparison.Ordinal);
        Assert.EndsWith("共 1 处错误，在 1 个文件里；另有 1 处已知问题\n", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_need_a_page_which_is_left_out_are_known_and_left_out_too_and_what_cannot_be_is_still_told()
    {
        // Plans, pledges and a story belong to the unit; a page links to it, another to that page, and so does the navigation.
        _hub.Replace("content/units/oak.md", "members: 12", "members: 十二");

        PeerResult updated = Check("--update");

        Assert.Equal(1, updated.ExitCode);
        Assert.Equal(2, updated.Output.Split(": error MN0610: ").Length - 1);
        _hub.Replace("site/navigation.yml", "  - {label: 承诺, to: pledges/}\n", "");
        _hub.Replace("site/navigation.yml", "  - {label: 关于, to: about/}", "  - {label: 指南, to: guide/}");
        using var json = JsonDocument.Parse(Check("--format", "json").Output);
        Assert.Equal(
            ["content/evaluations/oak/2011-half.md", "content/honours/2011-members.md", "content/honours/2011-organisation.md",
                "content/inspections/2011-06-15-spring.md", "content/pages/about.md", "content/pages/guide/writing.md", "content/plans/oak.md",
                "content/pledges/oak/2011.md", "content/pledges/oak/m-li.md", "content/profiles/li.md", "content/reports/oak/2011-05-fence.md",
                "content/reports/oak/2011-06-library.md", "content/units/oak.md"],
            json.RootElement.GetProperty("leftOut").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal((0, 0), (json.RootElement.GetProperty("errors").GetInt32(), json.RootElement.GetProperty("gone").GetArrayLength()));
    }

    [Fact]
    public void What_is_mended_is_struck_off_the_list()
    {
        _hub.Replace("content/pages/guide/writing.md", "title: 写法", "titel: 写法");
        Check("--update");
        _hub.Replace("content/pages/guide/writing.md", "titel: 写法", "title: 写法");

        Assert.Contains("可以删掉（check --baseline 清单 --update）：\n    MN0202 content/pages/guide/writing.md ", Check().Output, StringComparison.Ordinal);
        Assert.Equal(0, Check("--update").ExitCode);
        Assert.Equal("", Check().Output);
        Assert.Equal("{\n\"known\": [\n]\n}\n", System.IO.File.ReadAllText(_hub.FullPath(File)));
    }

    [Theory]
    [InlineData("check --baseline nowhere.json")]
    [InlineData("build --baseline site/hub.yml")]
    [InlineData("check --update")]
    [InlineData("check --baseline nowhere/known.json --update")]
    public void A_list_that_cannot_be_used_ends_with_2_and_says_why(string arguments)
    {
        PeerResult result = CliProgram.Run(_hub.Root, arguments.Split(' '));
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Contains(" / ", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _hub.Dispose();

    private PeerResult Check(params string[] more) => CliProgram.Run(_hub.Root, ["check", "--baseline", File, .. more]);
}
