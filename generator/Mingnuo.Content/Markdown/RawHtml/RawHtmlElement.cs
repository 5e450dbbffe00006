using System.Collections.Frozen;

namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>An element that editors may write as HTML, because Markdown has no sign for it. Whatever is not listed is refused.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="InLine">Whether it may stand within a line of text.</param>
/// <param name="Content">What may stand inside it.</param>
/// <param name="Parents">The elements it must be directly in; none: anywhere.</param>
/// <param name="Attributes">The attributes it may have.</param>
internal sealed record RawHtmlElement(string Name, bool InLine, RawHtmlContent Content, string[] Parents, string[] Attributes)
{
    private static readonly string[] None = [];
    private static readonly string[] Spans = ["colspan", "rowspan"];
    private static readonly string[] Table = ["table"];
    private static readonly string[] List = ["dl"];
    private static readonly string[] Row = ["tr"];
    private static readonly string[] Ruby = ["ruby"];

    /// <summary>All of them, by name.</summary>
    public static FrozenDictionary<string, RawHtmlElement> Allowed { get; } = new RawHtmlElement[]
    {
        new("br", true, RawHtmlContent.Nothing, None, None),
        new("sub", true, RawHtmlContent.Line, None, None),
        new("sup", true, RawHtmlContent.Line, None, None),
        new("kbd", true, RawHtmlContent.Line, None, None),
        new("abbr", true, RawHtmlContent.Line, None, ["title"]),
        new("span", true, RawHtmlContent.Line, None, None),
        new("mark", true, RawHtmlContent.Line, None, None),
        new("ins", true, RawHtmlContent.Line, None, None),
        new("del", true, RawHtmlContent.Line, None, None),
        new("ruby", true, RawHtmlContent.Line, None, None),
        new("rt", true, RawHtmlContent.Line, Ruby, None),
        new("rp", true, RawHtmlContent.Line, Ruby, None),
        new("p", false, RawHtmlContent.Line, None, None),
        new("div", false, RawHtmlContent.Blocks, None, None),
        new("details", false, RawHtmlContent.Blocks, None, ["open"]),
        new("summary", false, RawHtmlContent.Line, ["details"], None),
        new("dl", false, RawHtmlContent.Parts, None, None),
        new("dt", false, RawHtmlContent.Line, List, None),
        new("dd", false, RawHtmlContent.Blocks, List, None),
        new("table", false, RawHtmlContent.Parts, None, None),
        new("caption", false, RawHtmlContent.Line, Table, None),
        new("thead", false, RawHtmlContent.Parts, Table, None),
        new("tbody", false, RawHtmlContent.Parts, Table, None),
        new("tfoot", false, RawHtmlContent.Parts, Table, None),
        new("tr", false, RawHtmlContent.Parts, ["thead", "tbody", "tfoot", "table"], None),
        new("td", false, RawHtmlContent.Blocks, Row, Spans),
        new("th", false, RawHtmlContent.Line, Row, [.. Spans, "scope"]),
    }.ToFrozenDictionary(e => e.Name, StringComparer.Ordinal);
}
