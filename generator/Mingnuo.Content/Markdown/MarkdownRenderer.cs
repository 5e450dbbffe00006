using System.Collections.Concurrent;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown.Parsing;
using Mingnuo.Content.Markdown.Rendering;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Markdown;

/// <summary>Turns bodies into HTML. One instance serves all threads.</summary>
internal sealed class MarkdownRenderer
{
    private readonly ConcurrentBag<BodyRenderer> _renderers = [];

    /// <summary>
    /// Renders the Markdown of a file from <paramref name="bodyStart"/> on. The HTML is safe to publish whatever was written; what is
    /// refused is also reported, and appears as plain text or not at all.
    /// </summary>
    /// <param name="source">The whole file; mistakes are reported at its lines and columns.</param>
    /// <param name="bodyStart">The 0-based offset where the Markdown begins.</param>
    /// <param name="from">Where the file lives; relative links begin there.</param>
    /// <param name="basePath">Where the site begins on its host; ends with <c>/</c>.</param>
    /// <param name="found">Where mistakes go, in no particular order.</param>
    public MarkdownBody Render(SourceText source, int bodyStart, ContentPath from, string basePath, ICollection<Diagnostic> found)
    {
        string text = source.Text[bodyStart..];
        if (string.IsNullOrWhiteSpace(text))
        {
            return MarkdownBody.Empty;
        }

        if (BodyLimits.Exceeded(text) is var (mistake, offset, arguments))
        {
            found.Add(mistake.At(source.At(bodyStart + offset), arguments));
            return MarkdownBody.Empty;
        }

        try
        {
            MarkdownDocument document = MarkdownParser.Parse(text, MarkdownPipelines.Editors);
            ReportUnusedFootnotes(document, source, bodyStart, found);
            ReportEmptySections(document, source, bodyStart, found);
            BodyRenderer renderer = _renderers.TryTake(out BodyRenderer? idle) ? idle : new BodyRenderer();
            MarkdownBody body = renderer.RenderBody(document, new BodyContext(source, bodyStart, from, basePath, found));
            _renderers.Add(renderer);
            return body;
        }
        catch (ArgumentException e) when (e.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            // Markdig's only way to say that its depth limit is reached, while parsing or rendering.
            found.Add(MarkdownMistakes.TooDeep.At(source.At(bodyStart)));
            return MarkdownBody.Empty;
        }
    }

    private static void ReportUnusedFootnotes(
        MarkdownDocument document, SourceText source, int bodyStart, ICollection<Diagnostic> found)
    {
        foreach (Block definition in document.GetLinkReferenceDefinitions(addGroup: false))
        {
            if (definition is FootnoteLinkReferenceDefinition { Footnote: { Order: < 0, Label: { } label } note })
            {
                found.Add(MarkdownMistakes.FootnoteUnused.At(source.At(bodyStart + definition.Span.Start), label));
            }
        }
    }

    private static void ReportEmptySections(
        MarkdownDocument document, SourceText source, int bodyStart, ICollection<Diagnostic> found)
    {
        foreach (HeadingBlock heading in EmptySections.In(document))
        {
            // A heading without a text is reported as such.
            if (PlainText.Of(heading.Inline) is { Length: > 0 } text)
            {
                found.Add(MarkdownMistakes.EmptySection.At(source.At(bodyStart + heading.Span.Start), text));
            }
        }
    }
}
