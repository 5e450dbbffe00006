using Markdig.Helpers;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown.Rendering;

namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>
/// Writes the HTML of one body that an editor wrote by hand. Nothing is passed through: each tag is taken apart, judged, and written
/// anew, so the output can hold nothing that is not in <see cref="RawHtmlElement.Allowed"/>. What is refused is reported and appears as text.
/// </summary>
internal sealed class RawHtmlWriter(BodyRenderer body)
{
    /// <summary>With at most 128 levels of Markdown, whose lists are two elements each, this keeps a page below 512.</summary>
    private const int MaxOpen = 200;

    private readonly List<OpenElement> _open = [];
    private readonly HashSet<string> _refusedElements = new(StringComparer.Ordinal);

    /// <summary>
    /// Where in the body the first block is; <see langword="null"/> while there was none. Tags within a line cannot change the
    /// structure around them, so they alone do not call for <see cref="HtmlGuard"/>.
    /// </summary>
    public int? FirstBlock { get; private set; }

    /// <summary>Whether any of it was refused.</summary>
    public bool HasRefused { get; private set; }

    /// <summary>Forgets all, for the next body.</summary>
    public void Clear()
    {
        _open.Clear();
        _refusedElements.Clear();
        FirstBlock = null;
        HasRefused = false;
    }

    /// <summary>Writes a block or a tag.</summary>
    public void Write(RawHtmlPiece piece)
    {
        FirstBlock ??= piece.Line is null ? piece.OffsetOf(piece.Start) : null;
        DropLinesBefore(piece);
        var scanner = new RawHtmlScanner(piece.Text, piece.Start, piece.End);
        while (scanner.TryRead(out RawHtmlToken token))
        {
            switch (token.Kind)
            {
                case RawHtmlTokenKind.Text:
                    WriteText(piece, token);
                    break;
                case RawHtmlTokenKind.Open:
                    WriteOpen(piece, token);
                    break;
                case RawHtmlTokenKind.Close:
                    WriteClose(piece, token);
                    break;
                case RawHtmlTokenKind.Broken:
                    Refuse(piece, token, token.Start, RawHtmlFaults.Broken);
                    break;
            }
        }

        if (piece.IsBeforeMarkdown && _open is [.., { Element.Content: not RawHtmlContent.Blocks } open])
        {
            Report(open.Offset, RawHtmlFaults.NotClosedInTime(open.Element.Name));
        }
    }

    /// <summary>Reports what the body never closes.</summary>
    public void Finish()
    {
        foreach (OpenElement open in _open)
        {
            Report(open.Offset, RawHtmlFaults.NotClosed(open.Element.Name));
        }
    }

    /// <summary>A tag left open in an earlier paragraph is a mistake there, not in what follows.</summary>
    private void DropLinesBefore(RawHtmlPiece piece)
    {
        while (_open is [.., { Line: not null } open] && open.Line != piece.Line)
        {
            _open.RemoveAt(_open.Count - 1);
            Report(open.Offset, RawHtmlFaults.NotClosed(open.Element.Name));
        }
    }

    private void WriteText(RawHtmlPiece piece, RawHtmlToken token)
    {
        string text = piece.Text[token.Start..token.End];
        if (_open is [.., { Element.Content: RawHtmlContent.Parts } open] && !string.IsNullOrWhiteSpace(text))
        {
            int first = text.Length - text.AsSpan().TrimStart().Length;
            Report(piece.OffsetOf(token.Start + first), RawHtmlFaults.TextIn(open.Element.Name));
        }

        body.WriteEscape(HtmlHelper.Unescape(text, removeBackSlash: false));
    }

    private void WriteOpen(RawHtmlPiece piece, RawHtmlToken tag)
    {
        if (_open.Count == MaxOpen)
        {
            HasRefused = true;
            body.Report(MarkdownMistakes.TooDeep, piece.OffsetOf(tag.Start));
            return;
        }

        (int At, Bilingual What)? fault = RawHtmlRules.FaultOf(piece, tag, _open);
        if (fault is { } found)
        {
            Refuse(piece, tag, found.At, found.What);
        }
        else
        {
            WriteStartTag(tag);
        }

        if (!RawHtmlElement.Allowed.TryGetValue(tag.Name, out RawHtmlElement? element))
        {
            _refusedElements.Add(tag.Name);
        }
        else if (element.Content != RawHtmlContent.Nothing)
        {
            _open.Add(new OpenElement(element, piece.Parent, piece.Line, fault is not null, piece.OffsetOf(tag.Start)));
        }
    }

    private void WriteStartTag(RawHtmlToken tag)
    {
        if (tag.Name == "table")
        {
            body.OpenTableFrame();
        }

        body.Write('<').Write(tag.Name);
        foreach (RawHtmlAttribute attribute in tag.Attributes)
        {
            body.Write(' ').Write(attribute.Name);
            if (attribute.Value.Length > 0)
            {
                body.Write("=\"").WriteEscape(attribute.Value).Write('"');
            }
        }

        body.Write('>');
    }

    private void WriteClose(RawHtmlPiece piece, RawHtmlToken tag)
    {
        if (_open is [.., var open] && open.Element.Name == tag.Name && open.Parent == piece.Parent)
        {
            _open.RemoveAt(_open.Count - 1);
            WriteEndTag(piece, tag, open.IsRefused);
        }
        else if (_refusedElements.Contains(tag.Name))
        {
            WriteEndTag(piece, tag, isRefused: true);
        }
        else
        {
            bool known = RawHtmlElement.Allowed.TryGetValue(tag.Name, out RawHtmlElement? element) && element.Content != RawHtmlContent.Nothing;
            Refuse(piece, tag, tag.Start, known ? RawHtmlFaults.NotOpen(tag.Name) : RawHtmlFaults.Element("/" + tag.Name));
        }
    }

    private void WriteEndTag(RawHtmlPiece piece, RawHtmlToken tag, bool isRefused)
    {
        if (isRefused)
        {
            body.WriteEscape(piece.Text, tag.Start, tag.End - tag.Start);
            return;
        }

        body.Write("</").Write(tag.Name).Write('>');
        if (tag.Name == "table")
        {
            body.CloseTableFrame();
        }
    }

    private void Refuse(RawHtmlPiece piece, RawHtmlToken token, int at, Bilingual what)
    {
        Report(piece.OffsetOf(at), what);
        body.WriteEscape(piece.Text, token.Start, token.End - token.Start);
    }

    private void Report(int offset, Bilingual what)
    {
        HasRefused = true;
        body.Report(MarkdownMistakes.RawHtmlRefused, offset, what);
    }
}
