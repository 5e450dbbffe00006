using Markdig.Extensions.Footnotes;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>The notes at the end of a body. Their ids hold a colon, which no heading's id can.</summary>
internal sealed class FootnotesRenderer : BodyObjectRenderer<FootnoteGroup>
{
    protected override void Write(BodyRenderer body, FootnoteGroup obj)
    {
        if (obj.Count == 0)
        {
            return;
        }

        body.EnsureLine().WriteLine("<div class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"脚注\">").WriteLine("<ol>");
        foreach (Footnote note in obj.Cast<Footnote>())
        {
            body.Write("<li id=\"fn:").WriteNumber(note.Order).Write("\">");
            body.WriteChildren(note);
            body.WriteLine("</li>");
        }

        body.WriteLine("</ol>").WriteLine("</div>");
    }
}
