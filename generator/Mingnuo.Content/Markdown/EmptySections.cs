using Markdig.Syntax;

namespace Mingnuo.Content.Markdown;

/// <summary>Finds headings with nothing below them: a reader who jumps there finds the next heading, or the end.</summary>
internal static class EmptySections
{
    /// <summary>Those headings in order. A heading that is followed by a deeper one has its content there.</summary>
    public static IEnumerable<HeadingBlock> In(MarkdownDocument document)
    {
        HeadingBlock? open = null;
        foreach (Block block in document)
        {
            if (block is HeadingBlock heading)
            {
                if (open is not null && LevelOf(heading) <= LevelOf(open))
                {
                    yield return open;
                }

                open = heading;
            }
            else if (IsShown(block))
            {
                open = null;
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    /// <summary>A title in a body, which is a mistake of its own, counts as what it should have been.</summary>
    private static int LevelOf(HeadingBlock heading) => Math.Max(heading.Level, 2);

    private static bool IsShown(Block block) =>
        block is not (LinkReferenceDefinitionGroup or Markdig.Extensions.Footnotes.FootnoteGroup or HtmlBlock { Type: HtmlBlockType.Comment });
}
