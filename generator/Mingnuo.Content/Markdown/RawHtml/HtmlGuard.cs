using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>
/// The second lock behind <see cref="RawHtmlWriter"/>: the tags that it wrote are parsed and sanitised by a library that knows nothing
/// of ours. Where the sanitised tree differs from the unsanitised one, or the parser had to mend anything, the body is refused.
/// </summary>
internal static class HtmlGuard
{
    private static readonly HashSet<string> Elements = [.. RawHtmlElement.Allowed.Keys];

    private static readonly HashSet<string> Attributes = [.. RawHtmlElement.Allowed.Values.SelectMany(e => e.Attributes)];

    private static readonly HashSet<string> None = [];

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
            AllowedSchemes = None,
            AllowedCssProperties = None,
        });
        sanitizer.RemovingTag += (_, e) => refuse(RawHtmlFaults.Element(e.Tag.LocalName));
        sanitizer.RemovingAttribute += (_, e) => refuse(RawHtmlFaults.Attribute(e.Tag.LocalName, e.Attribute.Name));
        return sanitizer;
    }
}
