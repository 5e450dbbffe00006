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
                Assert.DoesNotContain("${{", Part(step, "run"), StringComparison.Ordinal));
        }
    }

    /// <summary>The tests build the repository's own hub: before the check, they would fail in its place, and nothing would tell the editor why.</summary>
    [Fact]
    public void A_proposal_s_content_is_checked_before_the_program_is_tested_and_the_program_in_any_case()
    {
        var job = YamlText.Parse(Repository.Read(".github/workflows/check.yml"))["jobs"]["check"];
        YamlMappingNode[] steps = [.. ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>()];
        int check = Array.FindIndex(steps, step => Part(step, "run").Contains("check --format github", StringComparison.Ordinal));
        int upload = Array.FindIndex(steps, step => Part(step, "uses").StartsWith("actions/upload-artifact@", StringComparison.Ordinal));
        int test = Array.FindIndex(steps, step => Part(step, "run").Contains(".ci/run", StringComparison.Ordinal));

        Assert.InRange(check, 0, upload);
        Assert.InRange(upload, check, test);
        Assert.Equal("${{ !cancelled() }}", Part(steps[test], "if"));
    }

    private static string Part(YamlMappingNode step, string name) => step.Children.TryGetValue(name, out var part) ? part.ToString() : "";

    [GeneratedRegex(@"uses: [\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", RegexOptions.None, 1000)]
    private static partial Regex PinnedAction();
}
