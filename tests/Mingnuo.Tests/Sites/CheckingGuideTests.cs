using System.Text.RegularExpressions;
using Mingnuo.Tests.Cli;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Sites;

/// <summary>What the guide's page on checking shows is what the program prints.</summary>
public sealed partial class CheckingGuideTests : IDisposable
{
    private const string Pledge = "content/pledges/liulin-primary/2011.md";

    private static readonly Dictionary<string, string> s_blocks = Block().Matches(Repository.Read("content/pages/guide/checking.md"))
        .ToDictionary(block => block.Groups["language"].Value, block => block.Groups["text"].Value, StringComparer.Ordinal);

    private readonly TestHub _hub = TestHub.Named("guide");

    public CheckingGuideTests()
    {
        _hub.Write("content/pages/guide/errors/MN0204.md", "---\n标题: 日期不存在\n---\n");
        _hub.Replace(Pledge, "完成期限: 2011-12-31", "完成期限: 2011-11-31");
    }

    [Fact]
    public void The_list_for_people_is_the_one_shown() => Assert.Equal(s_blocks["text"], CliProgram.Run(_hub.Root, "check").Output);

    [Fact]
    public void The_document_for_programs_is_the_one_shown() => Assert.Equal(s_blocks["json"], CliProgram.Run(_hub.Root, "check", "--format", "json").Output);

    [Fact]
    public void A_known_problem_is_written_down_as_shown()
    {
        _hub.Replace(Pledge, "完成期限: 2011-11-31", "完成期限: 2011-12-31");
        _hub.Replace("content/pages/notice.md", "日期: 2011-08-10", "日期: 2011-06-31");
        Assert.Equal(0, CliProgram.Run(_hub.Root, "check", "--baseline", "known.json", "--update").ExitCode);
        Assert.Equal(s_blocks["jsonc"], File.ReadAllText(_hub.FullPath("known.json")));
    }

    public void Dispose() => _hub.Dispose();

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();
}
