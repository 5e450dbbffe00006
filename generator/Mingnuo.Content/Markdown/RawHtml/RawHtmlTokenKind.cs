namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>What a piece of raw HTML is.</summary>
internal enum RawHtmlTokenKind
{
    /// <summary>Text, entities not yet decoded.</summary>
    Text,

    /// <summary>A comment, which is not published.</summary>
    Comment,

    /// <summary>A start tag.</summary>
    Open,

    /// <summary>An end tag.</summary>
    Close,

    /// <summary>Everything from a <c>&lt;</c> that begins nothing known; it reaches to the end.</summary>
    Broken,
}
