namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>What may stand inside an element.</summary>
internal enum RawHtmlContent
{
    /// <summary>Nothing, not even an end tag.</summary>
    Nothing,

    /// <summary>Text and elements of a line.</summary>
    Line,

    /// <summary>Paragraphs, lists, tables…</summary>
    Blocks,

    /// <summary>Only the elements that name it as their parent.</summary>
    Parts,
}
