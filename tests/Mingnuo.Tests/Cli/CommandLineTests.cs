using System.Text.Json;
using Mingnuo.Tests.Build.Output;
using Mingnuo.Tests.Peers;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli;

/// <summary>What a person or a script gets from the program: its exit code, its output, and what is on the disk afterwards.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Broken = "content/pages/broken.md";

    private readonly TestHub _hub = TestHub.Small();

    [Theory]
    [InlineData("")]
    [InlineData("bild")]
    [InlineData("build --nothing")]
    [InlineData("build --lang fr")]
    [InlineData("check --format xml")]
    [InlineData("check --as-of 2011-02-30")]
    [InlineData("build --base-url ftp://example.org/")]
    [InlineData("build --root nowhere")]
    [InlineData("check --root content")]
    [InlineData("preview --output x")]
    [InlineData("preview --port 70000")]
    [InlineData("preview --port -1")]
    [InlineData("preview --port x")]
    [InlineData("search")]
    [InlineData("search x --year soon")]
    [InlineData("search x --most 0")]
    public void A_command_line_that_cannot_be_used_ends_with_2_and_says_why_on_the_error_stream(string arguments)
    {
        PeerResult result = CliProgram.Run(_hub.Root, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Error.Trim());
        Assert.Equal("", result.Output);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_hub.FullPath("output")));
    }

    [Fact]
    public void A_folder_without_a_hub_in_or_above_it_ends_with_2()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("mingnuo-empty-");
        PeerResult result = CliProgram.Run(folder.FullName, "build");
        folder.Delete(recursive: true);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("site/hub.yml", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_writes_the_site_and_ends_with_0()
    {
        PeerResult result = CliProgram.Run(_hub.Root, "build");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Matches(@"^已生成 \d+ 页，统计日期 2011-08-15：新写 \d+ 个文件，0 个未变，0 个已删，用时 \d+\.\d\d 秒 → .*output\s*$", result.Error);
        Assert.Contains("href=\"/hub/pledges/\"", Output("index.html"), StringComparison.Ordinal);
        Assert.Contains("0 files written", CliProgram.Run(_hub.Root, "build", "--lang", "en").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_with_errors_ends_with_1_and_leaves_the_old_site_untouched()
    {
        CliProgram.Run(_hub.Root, "build");
        string before = OutputScene.Actual(_hub.FullPath("output"));
        _hub.Write(Broken, "---\ntitel: 页\n---\n[x](nowhere.md)\n");
        _hub.Replace("content/units/oak.md", "members: 12", "members: 十二");

        PeerResult result = CliProgram.Run(_hub.Root, "build");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"{Broken}:2:1: error MN0202: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("content/units/oak.md:7:10: error MN", result.Output, StringComparison.Ordinal);
        Assert.Contains("→ 是不是 title？", result.Output, StringComparison.Ordinal);
        Assert.Equal(before, OutputScene.Actual(_hub.FullPath("output")));
    }

    [Fact]
    public void A_folder_that_is_not_ours_ends_with_2_and_stays_as_it_is()
    {
        _hub.Write("mine/letter.txt", "x");
        PeerResult result = CliProgram.Run(_hub.Root, "build", "--output", "mine");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("mine", result.Error, StringComparison.Ordinal);
        Assert.Equal([_hub.FullPath("mine/letter.txt")], Directory.GetFileSystemEntries(_hub.FullPath("mine")));
    }

    [Fact]
    public void A_check_writes_nothing_and_tells_by_its_exit_code()
    {
        Assert.Equal(0, CliProgram.Run(_hub.Root, "check").ExitCode);
        _hub.Write(Broken, "正文\n");
        PeerResult result = CliProgram.Run(_hub.Root, "check");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(Broken, result.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_hub.FullPath("output")));
    }

    [Fact]
    public void A_warning_is_printed_and_does_not_stop_a_build()
    {
        _hub.Replace("content/pledges/oak/m-li.md", "due: 2011-09-30", "due: 2011-08-14");
        PeerResult result = CliProgram.Run(_hub.Root, "build");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("warning MN0313", result.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_hub.FullPath("output/index.html")));
    }

    [Fact]
    public void Mistakes_come_as_json_for_programs()
    {
        _hub.Write(Broken, "---\ntitel: 页\ntitle: 页\n---\n");
        PeerResult result = CliProgram.Run(_hub.Root, "check", "--format", "json");
        Assert.Equal(1, result.ExitCode);
        JsonElement mistake = Assert.Single(JsonDocument.Parse(result.Output).RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal("MN0202", mistake.GetProperty("code").GetString());
        Assert.Equal((Broken, 2, 1), (mistake.GetProperty("path").GetString(), mistake.GetProperty("line").GetInt32(), mistake.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Mistakes_come_as_annotations_for_GitHub_in_the_language_asked_for()
    {
        _hub.Write(Broken, "---\ntitel: 页\ntitle: 页\n---\n");
        PeerResult result = CliProgram.Run(_hub.Root, "check", "--format", "github", "--lang", "en");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"::error file={Broken},line=2,col=1,title=MN0202::", result.Output, StringComparison.Ordinal);
        Assert.Contains("did you mean 'title'?", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hub_is_found_from_any_folder_inside_it()
    {
        PeerResult result = CliProgram.Run(_hub.FullPath("content/pledges/oak"), "build", "--output", _hub.FullPath("output"));
        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(_hub.FullPath("output/pledges/oak/2011/index.html")));
    }

    [Fact]
    public void A_day_asked_for_is_the_day_of_every_page()
    {
        PeerResult result = CliProgram.Run(_hub.Root, "build", "--as-of", "2011-03-01");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("datetime=\"2011-03-01\"", Output("index.html"), StringComparison.Ordinal);
        Assert.False(File.Exists(_hub.FullPath("output/pledges/oak/m-li/index.html")));
        Assert.Contains("8 份记录的日期晚于统计日期，暂不公布", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_asked_for_is_the_address_of_every_link()
    {
        Assert.Equal(0, CliProgram.Run(_hub.Root, "build", "--base-url", "https://example.com/another").ExitCode);
        string home = Output("index.html");
        Assert.Contains("rel=\"canonical\" href=\"https://example.com/another/\"", home, StringComparison.Ordinal);
        Assert.Contains("href=\"/another/pledges/\"", home, StringComparison.Ordinal);
        Assert.DoesNotContain("/hub/", home, StringComparison.Ordinal);
    }

    public void Dispose() => _hub.Dispose();

    private string Output(string path) => File.ReadAllText(_hub.FullPath($"output/{path}"));
}
