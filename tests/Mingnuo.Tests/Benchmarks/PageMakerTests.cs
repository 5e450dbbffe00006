using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Mingnuo.Benchmarks.Hubs;

namespace Mingnuo.Tests.Benchmarks;

public sealed partial class PageMakerTests
{
    private static readonly HubPage[] s_pages = [.. new PageMaker(Vocabulary.Load(), 250).Pages];

    /// <summary>Figures of two days compare only while the hub is the same: a change of this hash is a change of every dated table.</summary>
    [Fact]
    public void The_pages_are_the_same_on_every_machine()
    {
        string all = string.Concat(s_pages.Select(page => page.Address + page.Title + page.Summary + page.Body));

        Assert.StartsWith("df2e41b475f3dc6f", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_made_alone_as_it_is_made_among_others() =>
        Assert.Equal(s_pages[170], new PageMaker(Vocabulary.Load(), 250).Make(170));

    [Fact]
    public void Bodies_are_about_8_KB_long()
    {
        int[] bytes = [.. s_pages.Select(page => Encoding.UTF8.GetByteCount(page.Body))];

        Assert.InRange(bytes.Average(), 7_800, 8_400);
        Assert.InRange(bytes.Min(), 6_500, bytes.Max());
        Assert.InRange(bytes.Max(), bytes.Min(), 10_500);
    }

    [Fact]
    public void Every_link_leads_to_a_page_of_the_hub()
    {
        var files = s_pages.Select(page => page.File).ToHashSet(StringComparer.Ordinal);
        string[] targets = [.. s_pages.SelectMany(page => Link().Matches(page.Body).Select(link =>
            link.Groups["path"].Value is ['.', '.', '/', .. var other] ? other : $"{page.Section}/{link.Groups["path"].Value}"))];

        Assert.InRange(targets.Length, s_pages.Length, int.MaxValue);
        Assert.Empty(targets.Except(files, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\n## ")]
    [InlineData("\n### ")]
    [InlineData("\n- ")]
    [InlineData("\n1. ")]
    [InlineData("\n> ")]
    [InlineData("\n|---|")]
    [InlineData("**")]
    public void The_pages_use_the_marks_that_editors_use(string mark) =>
        Assert.InRange(s_pages.Count(page => page.Body.Contains(mark, StringComparison.Ordinal)), s_pages.Length / 5, s_pages.Length);

    [GeneratedRegex(@"\]\((?<path>[^)]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
