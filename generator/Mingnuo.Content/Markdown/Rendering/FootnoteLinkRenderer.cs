using Markdig.Extensions.Footnotes;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>The number in the text that leads to a note, and the arrow that leads back.</summary>
internal sealed class FootnoteLinkRenderer : BodyObjectRenderer<FootnoteLink>
{
    protected override void Write(BodyRenderer body, FootnoteLink obj)
    {
        if (obj.IsBackLink)
        {
            WriteBackLink(body, obj);
            return;
        }

        body.Write("<sup><a href=\"#fn:").WriteNumber(obj.Footnote.Order).Write("\" id=\"fnref:").WriteNumber(obj.Index).Write("\" role=\"doc-noteref\" aria-label=\"脚注 ").WriteNumber(obj.Footnote.Order).Write("\">").WriteNumber(obj.Footnote.Order).Write("</a></sup>");
    }

    private static void WriteBackLink(BodyRenderer body, FootnoteLink link)
    {
        int mention = 1 + link.Index - link.Footnote.Links[0].Index;
        body.Write(" <a href=\"#fnref:").WriteNumber(link.Index).Write("\" role=\"doc-backlink\" aria-label=\"回到脚注 ").WriteNumber(link.Footnote.Order).Write(" 的引用处");
        if (mention > 1)
        {
            body.Write("（").WriteNumber(mention).Write("）");
        }

        body.Write("\">↩</a>");
    }
}
