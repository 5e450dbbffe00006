using System.Text.RegularExpressions;

namespace Mingnuo.Tests.House;

/// <summary>GitHub ignores a line of CODEOWNERS that it cannot read, and says so nowhere that an office would look.</summary>
public sealed partial class CodeOwnersTests
{
    private static readonly string[] s_lines = [.. Repository.Read(".github/CODEOWNERS").Split('\n').Where(line => line.StartsWith("#   /", StringComparison.Ordinal)).Select(line => line[4..])];

    [Fact]
    public void Every_example_line_is_a_pattern_and_a_team_when_its_sign_is_taken_away()
    {
        Assert.NotEmpty(s_lines);
        Assert.All(s_lines, line => Assert.Matches(Rule(), line));
    }

    [Fact]
    public void Every_example_pattern_meets_something_of_this_repository() => Assert.All(s_lines.Select(line => line.Split(' ')[0][1..]), pattern =>
        Assert.Contains(Repository.Files, file => pattern.EndsWith('/') ? file.Path.StartsWith(pattern, StringComparison.Ordinal) : file.Path == pattern));

    [Fact]
    public void A_unit_owns_its_page_its_plans_and_its_pledges_and_no_other_unit_s()
    {
        string[] owned = [.. s_lines.Where(line => line.Contains("qingtong-middle", StringComparison.Ordinal)).Select(line => line.Split(' ')[0])];

        Assert.Equal(["/content/plans/qingtong-middle-2010.md", "/content/pledges/qingtong-middle/", "/content/units/qingtong-middle.md"], owned.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_in_force_before_a_team_is_named() =>
        Assert.DoesNotContain(Repository.Read(".github/CODEOWNERS").Split('\n'), line => line.Length > 0 && line[0] != '#');

    // A pattern from the root without spaces, "!" or "[…]", which GitHub does not take here; then one or more teams or people.
    [GeneratedRegex(@"^/[\w./*-]+( +@[\w-]+(/[\w-]+)?)+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rule();
}
