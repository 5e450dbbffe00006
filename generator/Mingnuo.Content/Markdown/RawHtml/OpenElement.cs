using Markdig.Syntax;

namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>An element of raw HTML whose end tag has not come yet.</summary>
/// <param name="Element">Which.</param>
/// <param name="Parent">The quote, list item, emphasis… of Markdown that it was opened in, and has to be closed in.</param>
/// <param name="Line">The paragraph, heading or cell whose text it stands in; <see langword="null"/> when it stands on lines of its own.</param>
/// <param name="IsRefused">Whether its tag became text, as its end tag then does; kept so that one mistake is not reported as three.</param>
/// <param name="Offset">Where its tag begins in the body.</param>
internal readonly record struct OpenElement(RawHtmlElement Element, MarkdownObject? Parent, LeafBlock? Line, bool IsRefused, int Offset);
