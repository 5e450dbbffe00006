using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Reading;

namespace Mingnuo.Tests.Content.Markdown;

/// <summary>A body rendered as if it stood in one pledge's file of a hub below <c>/mingnuo/</c>.</summary>
internal sealed record Body(MarkdownBody Rendered, IReadOnlyList<Diagnostic> Found)
{
    private static readonly MarkdownRenderer s_renderer = new();

    /// <summary>The HTML without its last line end.</summary>
    public string Html => Rendered.Html.TrimEnd('\n');

    /// <summary>The mistakes as <c>line:column code</c>, in the order in which they are printed.</summary>
    public string Mistakes => string.Join('\n', Found.Select(d => $"{d.Position.Line}:{d.Position.Column} {d.Kind.Code}"));

    /// <summary>Renders Markdown that stands behind some front matter.</summary>
    public static Body Of(string markdown, string before = "", string path = "content/pledges/qingtong-middle/2011.md")
    {
        var bag = new DiagnosticBag();
        var found = new List<Diagnostic>();
        var source = new SourceText(path, before + markdown);
        var rendered = s_renderer.Render(source, before.Length, new ContentPath(path), "/mingnuo/", found);
        bag.AddRange(found);
        return new Body(rendered, bag.Sorted());
    }
}
