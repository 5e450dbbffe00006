using System.Text;
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
    /// The tags written for blocks, with a dot for any text and a paragraph for any Markdown between them. Tags within a line cannot
    /// change the structure around them and are left out.
    /// </summary>
    private readonly StringBuilder _structure = new();

    private int _firstBlock;
    private bool _hasRefused;

    /// <summary>Forgets all, for the next body.</summary>
    public void Clear()
    {
        _open.Clear();
        _refusedElements.Clear();
        _structure.Clear();
        _hasRefused = false;
    }

    /// <summary>Writes a block or a tag.</summary>
    public void Write(RawHtmlPiece piece)
    {
        if (piece.Line is null && _structure.Length == 0)
        {
            _firstBlock = piece.OffsetOf(piece.Start);
        }

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

        if (piece.IsBeforeMarkdown && _open is [.., var open])
        {
            _structure.Append("<p>.</p>");
            if (open.Element.Content != RawHtmlContent.Blocks)
            {
                Report(open.Offset, RawHtmlFaults.NotClosedInTime(open.Element.Name));
            }
        }
    }

    /// <summary>Reports what the body never closes, and asks <see cref="HtmlGuard"/> about a body that has blocks and no mistake.</summary>
    public void Finish()
    {
        foreach (OpenElement open in _open)
        {
            Report(open.Offset, RawHtmlFaults.NotClosed(open.Element.Name));
        }

        if (!_hasRefused && _structure.Length > 0 && HtmlGuard.FaultOf(_structure.ToString()) is { } fault)
        {
            Report(_firstBlock, fault);
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
        NoteStructure(piece, string.IsNullOrWhiteSpace(text) ? "\n" : ".");
    }

    private void NoteStructure(RawHtmlPiece piece, string html) => _structure.Append(piece.Line is null ? html : "");

    private void WriteOpen(RawHtmlPiece piece, RawHtmlToken tag)
    {
        if (_open.Count == MaxOpen)
        {
            _hasRefused = true;
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
            WriteStartTag(piece, tag);
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

    private void WriteStartTag(RawHtmlPiece piece, RawHtmlToken tag)
    {
        if (tag.Name == "table")
        {
            body.OpenTableFrame();
        }

        string startTag = RawHtmlTags.Start(tag);
        body.Write(startTag);
        NoteStructure(piece, startTag);
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

        string endTag = RawHtmlTags.End(tag);
        body.Write(endTag);
        NoteStructure(piece, endTag);
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
        _hasRefused = true;
        body.Report(MarkdownMistakes.RawHtmlRefused, offset, what);
    }
}
