using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>Whether a start tag may stand where it stands.</summary>
internal static class RawHtmlRules
{
    /// <summary>The first thing wrong with a tag and where, in the text of its piece; <see langword="null"/> when it may be published.</summary>
    public static (int At, Bilingual What)? FaultOf(RawHtmlPiece piece, RawHtmlToken tag, List<OpenElement> open)
    {
        if (!RawHtmlElement.Allowed.TryGetValue(tag.Name, out RawHtmlElement? element))
        {
            return (tag.Start, RawHtmlFaults.Element(tag.Name));
        }

        if (PlaceFaultOf(element, piece, open) is { } fault)
        {
            return (tag.Start, fault);
        }

        foreach (RawHtmlAttribute attribute in tag.Attributes)
        {
            if (!element.Attributes.Contains(attribute.Name))
            {
                return (attribute.Start, RawHtmlFaults.Attribute(element.Name, attribute.Name));
            }

            if (!attribute.HasGoodValue)
            {
                return (attribute.Start, RawHtmlFaults.Value(element.Name, attribute.Name));
            }
        }

        return null;
    }

    private static Bilingual? PlaceFaultOf(RawHtmlElement element, RawHtmlPiece piece, List<OpenElement> open)
    {
        if (piece.Line is not null && !element.InLine)
        {
            return RawHtmlFaults.InLine(element.Name);
        }

        OpenElement? around = open is [.., var last] ? last : null;
        if (element.Parents.Length > 0)
        {
            bool isPart = around is { } parent && parent.Parent == piece.Parent && element.Parents.Contains(parent.Element.Name);
            return isPart ? null : RawHtmlFaults.Outside(element.Name, element.Parents[0]);
        }

        return around?.Element.Content switch
        {
            RawHtmlContent.Parts => RawHtmlFaults.Inside(element.Name, around.Value.Element.Name),
            RawHtmlContent.Line when !element.InLine => RawHtmlFaults.Inside(element.Name, around.Value.Element.Name),
            _ => null,
        };
    }
}
