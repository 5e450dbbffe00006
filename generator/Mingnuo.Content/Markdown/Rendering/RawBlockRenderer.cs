using Markdig.Syntax;
using Mingnuo.Content.Markdown.RawHtml;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>HTML on lines of its own.</summary>
internal sealed class RawBlockRenderer : BodyObjectRenderer<HtmlBlock>
{
    protected override void Write(BodyRenderer body, HtmlBlock obj)
    {
        body.EnsureLine();
        body.RawHtml.Write(new RawHtmlPiece(obj));
        body.EnsureLine();
    }
}
