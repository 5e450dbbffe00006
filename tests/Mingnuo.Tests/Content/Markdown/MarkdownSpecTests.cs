using Mingnuo.Tests.Specs;

namespace Mingnuo.Tests.Content.Markdown;

/// <summary>Runs Specs/markdown.md.</summary>
public sealed class MarkdownSpecTests
{
    public static TheoryData<string, string, string?, string> Examples()
    {
        var rows = new TheoryData<string, string, string?, string>();
        foreach (var example in SpecExample.Of("markdown", first: "markdown"))
        {
            rows.Add(example.Name, example.Blocks["markdown"], example.Blocks.GetValueOrDefault("html"), example.Blocks.GetValueOrDefault("mistakes", ""));
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_editor_gets_what_the_spec_says(string example, string markdown, string? html, string mistakes)
    {
        var body = Body.Of(markdown);
        Assert.True(mistakes == body.Mistakes, $"{example}:\n{string.Join('\n', body.Found)}");
        if (html is not null)
        {
            Assert.Equal(html, body.Html);
        }
    }

    [Fact]
    public void The_spec_shows_every_mistake_that_a_body_alone_can_hold()
    {
        // A link that leads nowhere or says nothing is known only when all files are read; what is too deep or too much would fill pages.
        string[] elsewhere = ["MN0401", "MN0402", "MN0409", "MN0410", "MN0420"];
        var shown = SpecExample.Of("markdown", first: "markdown").SelectMany(e => e.Blocks.GetValueOrDefault("mistakes", "").Split('\n'));
        var known = MarkdownMistakeTests.AllCodes().Except(elsewhere);
        Assert.Empty(known.Except(shown.Select(m => m.Split(' ')[^1])));
    }
}
