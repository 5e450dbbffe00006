using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>
/// The second lock behind <see cref="RawHtmlWriter"/>: a body with hand-written HTML is parsed and sanitised by a library that knows
/// nothing of ours. Where the sanitised tree differs from the unsanitised one, or the parser had to mend anything, the body is refused.
/// </summary>
internal static class HtmlGuard
{
    /// <summary>All that bodies are made of, by Markdown or by hand.</summary>
    private static readonly HashSet<string> Elements =
    [
        .. RawHtmlElement.Allowed.Keys,
        "a", "blockquote", "code", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "pre", "strong", "ul",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "alt", "aria-label", "class", "colspan", "decoding", "href", "id", "loading", "open", "rel", "role", "rowspan", "scope", "src",
        "start", "tabindex", "title",
    ];

    /// <summary>What is not as it should be, or <see langword="null"/>.</summary>
    public static Bilingual? FaultOf(string html)
    {
        Bilingual? fault = null;
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = true });
        parser.Error += (_, _) => fault ??= RawHtmlFaults.NotThroughSanitizer;
        using IHtmlDocument document = parser.ParseDocument("<!DOCTYPE html><title>.</title><body>" + html);
        string before = document.Body!.InnerHtml;
        NewSanitizer(f => fault ??= f).SanitizeDom(document, document.Body);
        return fault ?? (document.Body.InnerHtml == before ? null : RawHtmlFaults.NotThroughSanitizer);
    }

    private static HtmlSanitizer NewSanitizer(Action<Bilingual> refuse)
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = Elements,
            AllowedAttributes = Attributes,
            AllowedSchemes = new HashSet<string>(StringComparer.Ordinal) { "http", "https", "mailto" },
            UriAttributes = new HashSet<string>(StringComparer.Ordinal) { "href", "src" },
        });
        sanitizer.RemovingTag += (_, e) => refuse(RawHtmlFaults.Element(e.Tag.LocalName));
        sanitizer.RemovingAttribute += (_, e) => refuse(RawHtmlFaults.Attribute(e.Tag.LocalName, e.Attribute.Name));
        return sanitizer;
    }
}
