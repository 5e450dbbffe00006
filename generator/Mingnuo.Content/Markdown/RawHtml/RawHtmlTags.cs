using System.Text;

namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>Writes tags anew from what was read.</summary>
internal static class RawHtmlTags
{
    /// <summary>A start tag, every value in quotes and escaped.</summary>
    public static string Start(RawHtmlToken tag)
    {
        if (tag.Attributes.Count == 0)
        {
            return $"<{tag.Name}>";
        }

        var html = new StringBuilder("<").Append(tag.Name);
        foreach (RawHtmlAttribute attribute in tag.Attributes)
        {
            html.Append(' ').Append(attribute.Name);
            if (attribute.Value.Length > 0)
            {
                html.Append("=\"").Append(Escape(attribute.Value)).Append('"');
            }
        }

        return html.Append('>').ToString();
    }

    /// <summary>An end tag.</summary>
    public static string End(RawHtmlToken tag) => $"</{tag.Name}>";

    private static string Escape(string value) => value
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
