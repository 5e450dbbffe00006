using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>Writes one kind of Markdown object into a body.</summary>
internal abstract class BodyObjectRenderer<T> : HtmlObjectRenderer<T>
    where T : MarkdownObject
{
    protected sealed override void Write(HtmlRenderer renderer, T obj) => Write((BodyRenderer)renderer, obj);

    protected abstract void Write(BodyRenderer body, T obj);
}
