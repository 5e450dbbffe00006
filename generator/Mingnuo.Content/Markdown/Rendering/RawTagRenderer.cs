using Markdig.Syntax.Inlines;
using Mingnuo.Content.Markdown.RawHtml;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>A tag within a line.</summary>
internal sealed class RawTagRenderer : BodyObjectRenderer<HtmlInline>
{
    protected override void Write(BodyRenderer body, HtmlInline obj) => body.RawHtml.Write(new RawHtmlPiece(obj));
}
