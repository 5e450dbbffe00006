using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Mingnuo.Tests.Cli;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.House;

/// <summary>What <c>.vscode/tasks.json</c> makes of the output of <c>check</c>: a problem in the editor, at its place.</summary>
public sealed class EditorTaskTests
{
    [Fact]
    public void Every_mistake_that_check_prints_becomes_a_problem_of_the_editor()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/units/oak.md", "members: 12", "members: 十二");
        hub.Replace("content/pledges/oak/m-li.md", "due: 2011-09-30", "due: 2011-08-14");
        JsonNode matcher = JsonNode.Parse(Repository.Read(".vscode/tasks.json"))!["tasks"]![0]!["problemMatcher"]!;
        JsonNode pattern = matcher["pattern"]!;
        string output = CliProgram.Run(hub.Root, "check").Output;

        var problems = Regex.Matches(output, (string)pattern["regexp"]!, RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Select(m =>
            string.Join('|', new[] { "file", "line", "column", "severity", "code" }.Select(part => m.Groups[(int)pattern[part]!].Value)));

        Assert.Equal(
            ["content/units/oak.md|7|10|error|MN0203", "content/pledges/oak/m-li.md|8|37|warning|MN0313"],
            problems);
    }
}
