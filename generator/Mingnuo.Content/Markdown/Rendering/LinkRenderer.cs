using Markdig.Syntax.Inlines;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown.Links;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>Links and pictures. A refused one leaves its text.</summary>
internal sealed class LinkRenderer : BodyObjectRenderer<LinkInline>
{
    /// <summary>Begins a link; what other sites need not know is left unsaid.</summary>
    public static void OpenLink(BodyRenderer body, LinkTarget target, string? title)
    {
        body.Write("<a href=\"").WriteEscape(target.Href).Write('"');
        WriteTitle(body, title);
        if (target.Address is null)
        {
            body.Write(" rel=\"noopener noreferrer\"");
        }

        body.Write('>');
    }

    /// <summary>Whether a link stands inside the text of another, where HTML allows none.</summary>
    public static bool IsInsideLink(Inline inline)
    {
        for (ContainerInline? parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: false })
            {
                return true;
            }
        }

        return false;
    }

    protected override void Write(BodyRenderer body, LinkInline obj)
    {
        if (obj.IsImage)
        {
            WritePicture(body, obj);
        }
        else if (obj.IsAutoLink && IsInsideLink(obj))
        {
            body.WriteChildren(obj);
        }
        else
        {
            WriteLink(body, obj);
        }
    }

    private static void WriteLink(BodyRenderer body, LinkInline link)
    {
        LinkTarget? target = body.Follow(link.Url, link.Span.Start);
        string text = PlainText.Of(link);
        if (text.Length == 0)
        {
            body.Report(MarkdownMistakes.LinkWithoutText, link.Span.Start, Printable.Of(link.Url ?? ""));
        }
        else if (target is { } known && VagueLink.IsVague(text))
        {
            body.AddVagueLink(text, known, link.Span.Start);
        }

        if (target is { } found)
        {
            OpenLink(body, found, link.Title);
            body.WriteChildren(link);
            body.Write("</a>");
        }
        else
        {
            body.WriteChildren(link);
        }
    }

    private static void WritePicture(BodyRenderer body, LinkInline picture)
    {
        string alt = PlainText.Of(picture);
        string written = Printable.Of(picture.Url ?? "");
        if (alt.Length == 0)
        {
            body.Report(MarkdownMistakes.ImageWithoutAlt, picture.Span.Start, written);
        }

        LinkTarget? target = body.Follow(picture.Url, picture.Span.Start);
        if (target is { } found && MistakeOf(found) is { } mistake)
        {
            body.Report(mistake, picture.Span.Start, written, string.Join(' ', PictureFormats.Extensions));
            target = null;
        }

        if (target is null)
        {
            body.WriteEscape(alt);
            return;
        }

        body.Write("<img src=\"").WriteEscape(target.Value.Href).Write("\" alt=\"").WriteEscape(alt).Write('"');
        WriteTitle(body, picture.Title);
        body.Write(" loading=\"lazy\" decoding=\"async\">");
    }

    private static DiagnosticKind? MistakeOf(LinkTarget target) =>
        target.Address is not { } address ? MarkdownMistakes.ImageElsewhere
        : PictureFormats.Of(address) is null ? MarkdownMistakes.NotAPicture
        : null;

    private static void WriteTitle(BodyRenderer body, string? title)
    {
        if (!string.IsNullOrWhiteSpace(title))
        {
            body.Write(" title=\"").WriteEscape(title).Write('"');
        }
    }
}
