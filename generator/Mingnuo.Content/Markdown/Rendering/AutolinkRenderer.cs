using Markdig.Syntax.Inlines;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>Addresses between angle brackets.</summary>
internal sealed class AutolinkRenderer : BodyObjectRenderer<AutolinkInline>
{
    protected override void Write(BodyRenderer body, AutolinkInline obj)
    {
        string url = obj.IsEmail ? "mailto:" + obj.Url : obj.Url;
        if (LinkRenderer.IsInsideLink(obj) || body.Follow(url, obj.Span.Start) is not { } target)
        {
            body.WriteEscape(obj.Url);
            return;
        }

        LinkRenderer.OpenLink(body, target, title: null);
        body.WriteEscape(obj.Url).Write("</a>");
    }
}
