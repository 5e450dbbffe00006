using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Mingnuo.Content.Markdown;

/// <summary>
/// A line end inside a paragraph. A browser shows it as a space, which is wrong between two 汉字, so it is left out there; this is
/// the segment break transformation of CSS Text 3 §4.1.3, which browsers do not all apply.
/// </summary>
internal static class SoftBreak
{
    private enum Side
    {
        Other,
        Shared,
        Wide,
    }

    /// <summary>Whether the break shows as nothing: wide text on both sides, or on one side with shared punctuation on the other.</summary>
    public static bool IsSilent(LineBreakInline lineBreak)
    {
        Side before = SideOf(lineBreak, forward: false);
        if (before == Side.Other)
        {
            return false;
        }

        Side after = SideOf(lineBreak, forward: true);
        return after != Side.Other && (before == Side.Wide || after == Side.Wide);
    }

    private static Side SideOf(Inline from, bool forward)
    {
        for (Inline? inline = Next(from, forward); inline is not null; inline = Next(inline, forward))
        {
            ReadOnlySpan<char> text = inline switch
            {
                LiteralInline literal => literal.Content.AsSpan(),
                HtmlEntityInline entity => entity.Transcoded.AsSpan(),
                CodeInline code => code.ContentSpan,
                _ => default,
            };
            if (!text.IsEmpty)
            {
                return SideOf(text, forward);
            }

            // A raw tag, a footnote's number and an emptied text take no part; anything else (a picture, a bare address) is not wide.
            if (inline is not (HtmlInline or FootnoteLink or LiteralInline))
            {
                return Side.Other;
            }
        }

        return Side.Other;
    }

    private static Side SideOf(ReadOnlySpan<char> text, bool forward)
    {
        while (!text.IsEmpty)
        {
            Rune rune;
            int length;
            if (forward)
            {
                Rune.DecodeFromUtf16(text, out rune, out length);
                text = text[length..];
            }
            else
            {
                Rune.DecodeLastFromUtf16(text, out rune, out length);
                text = text[..^length];
            }

            if (!CjkText.IsShared(rune))
            {
                return CjkText.IsWide(rune) ? Side.Wide : Side.Other;
            }
        }

        return Side.Shared;
    }

    /// <summary>The next leaf in reading order, inside or outside the containers around; pictures count as leaves.</summary>
    private static Inline? Next(Inline from, bool forward)
    {
        Inline? inline = from;
        while (inline is not null && Sibling(inline, forward) is null)
        {
            inline = inline.Parent;
        }

        inline = inline is null ? null : Sibling(inline, forward);
        while (inline is ContainerInline { FirstChild: not null } container and not LinkInline { IsImage: true })
        {
            inline = forward ? container.FirstChild : container.LastChild;
        }

        return inline;
    }

    private static Inline? Sibling(Inline inline, bool forward) => forward ? inline.NextSibling : inline.PreviousSibling;
}
