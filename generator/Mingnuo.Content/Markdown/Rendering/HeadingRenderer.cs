using Markdig.Syntax;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>Headings, each with its anchor.</summary>
internal sealed class HeadingRenderer : BodyObjectRenderer<HeadingBlock>
{
    protected override void Write(BodyRenderer body, HeadingBlock obj)
    {
        string text = PlainText.Of(obj.Inline);
        if (obj.Level == 1)
        {
            body.Report(MarkdownMistakes.TitleInBody, obj.Span.Start);
        }

        if (text.Length == 0)
        {
            body.Report(MarkdownMistakes.EmptyHeading, obj.Span.Start);
        }

        if (obj.Level > body.LastHeadingLevel + 1)
        {
            body.Report(MarkdownMistakes.HeadingSkips, obj.Span.Start, body.LastHeadingLevel, obj.Level);
        }

        Heading heading = body.AddHeading(obj.Level, text);
        body.EnsureLine();
        body.Write("<h").Write((char)('0' + heading.Level)).Write(" id=\"").WriteEscape(heading.Id).Write("\">");
        body.WriteLeafInline(obj);
        body.Write("</h").Write((char)('0' + heading.Level)).WriteLine(">");
    }
}
