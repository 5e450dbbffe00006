using System.Text;
using Markdig.Syntax.Inlines;

namespace Mingnuo.Content.Markdown;

/// <summary>What a reader hears of inlines: their text without any markup; a picture is its alternative text.</summary>
internal static class PlainText
{
    /// <summary>The text, trimmed; line ends become spaces or, between 汉字, nothing.</summary>
    public static string Of(ContainerInline? inlines)
    {
        if (inlines?.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.AsSpan().Trim().ToString();
        }

        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString().Trim();
    }

    /// <summary>Whether there is nothing to hear.</summary>
    public static bool IsBlank(ContainerInline? inlines) => Of(inlines).Length == 0;

    private static void Append(StringBuilder text, ContainerInline? inlines)
    {
        for (Inline? inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline address:
                    text.Append(address.Url);
                    break;
                case LineBreakInline lineBreak:
                    text.Append(SoftBreak.IsSilent(lineBreak) ? "" : " ");
                    break;
                case ContainerInline container:
                    Append(text, container);
                    break;
            }
        }
    }
}
