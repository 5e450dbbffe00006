using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Mingnuo.Content.Markdown.Parsing;

/// <summary><c>[ ]</c> and <c>[x]</c> at the beginning of a list item; Markdig alone would take them anywhere in it, even from a link.</summary>
internal sealed class TaskMarkParser : TaskListInlineParser
{
    public TaskMarkParser()
    {
        ListClass = "";
        ListItemClass = "task";
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Inline is null
        && processor.Block?.Parent is [var first, ..] && first == processor.Block
        && slice.PeekChar(3).IsWhitespace()
        && base.Match(processor, ref slice);
}
