using Mingnuo.Tests.Peers;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Commands;

public sealed class NewCommandTests
{
    private const string Path = "content/pledges/oak/2012.md";

    [Theory]
    [InlineData("pledges", "\n承诺日期:\n")]
    [InlineData("pledge", "\n承诺日期:\n")]
    [InlineData("公开承诺", "\n承诺日期:\n")]
    [InlineData("pledges --keys en", "\nmade-on:\n")]
    public void It_makes_a_file_with_the_fields_of_its_kind_and_tells_what_to_do_next(string kind, string field)
    {
        using TestHub hub = TestHub.Small();

        PeerResult result = CliProgram.Run(hub.Root, ["new", .. kind.Split(' '), "oak/2012"]);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith($"已新建 {Path}\n下一步：\n", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("mingnuo check", result.Output, StringComparison.Ordinal);
        Assert.Contains(field, File.ReadAllText(hub.FullPath(Path)), StringComparison.Ordinal);
    }

    [Fact]
    public void It_writes_UTF_8_that_Notepad_and_git_read_alike()
    {
        using TestHub hub = TestHub.Small();

        CliProgram.Run(hub.Root, "new", "pledges", "oak/2012");

        byte[] bytes = File.ReadAllBytes(hub.FullPath(Path));
        Assert.Equal("---\n"u8, bytes.AsSpan(0, 4));
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void It_leaves_a_file_alone_that_is_there()
    {
        using TestHub hub = TestHub.Small();
        hub.Write(Path, "已经写好的");

        PeerResult result = CliProgram.Run(hub.Root, "new", "pledges", "oak/2012");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("已经存在", result.Error, StringComparison.Ordinal);
        Assert.Equal("已经写好的", File.ReadAllText(hub.FullPath(Path)));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told_and_is_no_fault_of_the_program()
    {
        using TestHub hub = TestHub.Small();
        hub.Write("content/pledges/elm", "一个文件，不是文件夹");

        PeerResult result = CliProgram.Run(hub.Root, "new", "pledges", "elm/2012");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("写不了 content/pledges/elm/2012.md", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pledges", "../2012")]
    [InlineData("pledges", "oak/")]
    [InlineData("pledges", "2012/index")]
    [InlineData("pledges", "oak 2012")]
    [InlineData("promises", "oak/2012")]
    public void It_refuses_what_could_be_no_record(string kind, string id)
    {
        using TestHub hub = TestHub.Small();

        PeerResult result = CliProgram.Run(hub.Root, "new", kind, id);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal([], Directory.EnumerateFiles(hub.Root, "*2012*", SearchOption.AllDirectories));
    }
}
