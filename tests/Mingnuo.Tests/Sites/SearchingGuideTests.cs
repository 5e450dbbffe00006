using System.Text.RegularExpressions;
using Mingnuo.Search.Searching;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Search.Searching;

namespace Mingnuo.Tests.Sites;

/// <summary>The guide's page on searching tells what comes first; it does.</summary>
public sealed partial class SearchingGuideTests
{
    private const string Page = "content/pages/guide/searching.md";

    [Fact]
    public void Every_example_finds_what_the_page_says()
    {
        var searcher = new Searcher(ShippedIndex.Open());
        Match[] examples = Example().Matches(Repository.Read(Page)).ToArray();
        Assert.InRange(examples.Length, 18, 60);
        foreach (Match example in examples)
        {
            string query = string.Concat(example.Groups["typed"].Captures.Select(c => c.Value));
            string? first = searcher.Search(query).Hits is [var hit, ..] ? hit.Address : null;
            Assert.True(Address(example.Groups["path"].Value) == first, $"{query}: {first}");
        }
    }

    /// <summary>The address of the file that a link names, relative to the site; null for no link.</summary>
    private static string? Address(string path) => path.Length == 0 ? null
        : path.StartsWith("../../", StringComparison.Ordinal) ? path["../../".Length..^".md".Length] + "/"
        : $"guide/{path[..^".md".Length]}/";

    /// <summary>A row of a table: what is typed, in pieces that belong together, then what it means, then a link or the word for nothing.</summary>
    [GeneratedRegex(@"^\| (`(?<typed>[^`]+)`(、|（连着打，不空格）)?)+ \| [^|]+ \| (没有|\[[^\]]+\]\((?<path>[^)]+)\)) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();
}
