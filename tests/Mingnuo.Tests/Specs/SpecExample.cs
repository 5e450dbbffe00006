using Markdig;
using Markdig.Syntax;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Specs;

/// <summary>One example of a spec document: fenced blocks that follow each other, each with the word that says what it is.</summary>
/// <param name="Name">The heading above it and its line.</param>
/// <param name="Blocks">The blocks' text by their word.</param>
internal sealed record SpecExample(string Name, IReadOnlyDictionary<string, string> Blocks)
{
    /// <summary>All examples of <c>Specs/{spec}.md</c>; each begins with a block of the word <paramref name="first"/>.</summary>
    public static IReadOnlyList<SpecExample> Of(string spec, string first)
    {
        var examples = new List<SpecExample>();
        var heading = "";
        foreach (var block in Markdig.Markdown.Parse(Repository.Read($"tests/Mingnuo.Tests/Specs/{spec}.md")))
        {
            if (block is HeadingBlock { Inline: { } inline })
            {
                heading = inline.FirstChild?.ToString() ?? "";
            }
            else if (block is FencedCodeBlock { Info: { } word } code)
            {
                if (word == first)
                {
                    examples.Add(new SpecExample($"{heading} ({spec}.md:{code.Line + 1})", new Dictionary<string, string>(StringComparer.Ordinal)));
                }

                ((Dictionary<string, string>)examples[^1].Blocks).Add(word, code.Lines.ToString());
            }
        }

        return examples;
    }
}
