using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>A stretch of raw HTML, and how to get from its text back to the body.</summary>
internal sealed class RawHtmlPiece
{
    private readonly List<StringLineGroup.LineOffset> _lines = [];

    /// <summary>A block: whole lines up to a blank one.</summary>
    public RawHtmlPiece(HtmlBlock block)
    {
        StringSlice slice = block.Lines.ToSlice(_lines);
        (Text, Start, End, Parent) = (slice.Text, slice.Start, slice.End + 1, block.Parent);
        int next = block.Parent!.IndexOf(block) + 1;
        IsBeforeMarkdown = next < block.Parent.Count && block.Parent[next] is not HtmlBlock;
    }

    /// <summary>One tag or comment within a line.</summary>
    public RawHtmlPiece(HtmlInline inline)
    {
        ContainerInline? root = inline.Parent;
        while (root?.Parent is not null)
        {
            root = root.Parent;
        }

        (Text, Start, End, Parent, Line) = (inline.Tag, 0, inline.Tag.Length, inline.Parent, root?.ParentBlock);
        int firstLine = inline.Tag.AsSpan().IndexOf('\n');
        _lines.Add(new StringLineGroup.LineOffset(inline.Span.Start, 0, 0, 0, firstLine < 0 ? End : firstLine));
    }

    /// <summary>The text that holds it.</summary>
    public string Text { get; }

    /// <summary>Where it begins in <see cref="Text"/>.</summary>
    public int Start { get; }

    /// <summary>Where it ends, exclusive.</summary>
    public int End { get; }

    /// <summary>The part of Markdown's tree that it is directly in.</summary>
    public MarkdownObject? Parent { get; }

    /// <summary>The paragraph, heading or cell whose text it stands in; <see langword="null"/> for lines of HTML alone.</summary>
    public LeafBlock? Line { get; }

    /// <summary>Whether Markdown follows, which would come to stand inside the element that is left open.</summary>
    public bool IsBeforeMarkdown { get; }

    /// <summary>The offset in the body of a character of <see cref="Text"/>; of a tag's later lines, that of the tag.</summary>
    public int OffsetOf(int at)
    {
        foreach (StringLineGroup.LineOffset line in _lines)
        {
            if (at <= line.End)
            {
                return line.LinePosition + line.Offset + at - line.Start;
            }
        }

        return _lines.Count == 0 ? 0 : _lines[0].LinePosition + _lines[0].Offset;
    }
}
