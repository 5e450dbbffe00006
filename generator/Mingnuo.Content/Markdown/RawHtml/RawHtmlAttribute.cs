using System.Globalization;

namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>An attribute of a tag.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Value">Without quotes, entities decoded.</param>
/// <param name="Start">Where its name begins, in the text that was scanned.</param>
internal readonly record struct RawHtmlAttribute(string Name, string Value, int Start)
{
    private const int LargestSpan = 1000;

    /// <summary>Whether the value is one that the attribute can have.</summary>
    public bool HasGoodValue => Name switch
    {
        "colspan" or "rowspan" => int.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n is >= 1 and <= LargestSpan,
        "scope" => Value is "row" or "col" or "rowgroup" or "colgroup",
        "open" => Value is "" or "open",
        _ => true,
    };
}
