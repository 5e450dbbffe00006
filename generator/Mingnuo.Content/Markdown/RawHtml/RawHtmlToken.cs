namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>A piece of raw HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text that was scanned.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Name">The element's name in lower case; empty for what is not a tag.</param>
/// <param name="Attributes">As written.</param>
internal readonly record struct RawHtmlToken(
    RawHtmlTokenKind Kind, int Start, int End, string Name, IReadOnlyList<RawHtmlAttribute> Attributes);
