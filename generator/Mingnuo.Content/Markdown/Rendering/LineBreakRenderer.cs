using Markdig.Syntax.Inlines;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>Line ends within a paragraph.</summary>
internal sealed class LineBreakRenderer : BodyObjectRenderer<LineBreakInline>
{
    protected override void Write(BodyRenderer body, LineBreakInline obj)
    {
        if (body.IsLastInContainer)
        {
            return;
        }

        if (obj.IsHard)
        {
            body.WriteLine("<br>");
        }
        else if (!SoftBreak.IsSilent(obj))
        {
            body.WriteLine();
        }
    }
}
