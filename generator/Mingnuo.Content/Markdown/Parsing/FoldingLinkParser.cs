using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Mingnuo.Content.Markdown.Parsing;

/// <summary>
/// Finds link definitions by Unicode case folding (CommonMark 0.31.2, "matches", example 540). Markdig leaves that to the system's
/// ICU, which the hub does without.
/// </summary>
internal sealed class FoldingLinkParser : LinkInlineParser
{
    /// <summary>The longest label that CommonMark allows, with its brackets and the sign of a picture.</summary>
    private const int LongestLabel = 999 + 3;

    /// <summary>Marks a document whose definitions have been filed.</summary>
    private static readonly object IsFiled = new();

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']' && processor.Document.GetData(typeof(LinkReferenceDefinitionGroup)) is LinkReferenceDefinitionGroup group)
        {
            if (!processor.Document.ContainsData(IsFiled))
            {
                processor.Document.SetData(IsFiled, IsFiled);
                FileByFoldedLabel(group);
            }

            FileAsWritten(slice, group.Links);
        }

        return base.Match(processor, ref slice);
    }

    /// <summary>Where a definition's label needs folding, files it under the folded one too; the first of equal labels counts.</summary>
    private static void FileByFoldedLabel(LinkReferenceDefinitionGroup group)
    {
        foreach (LinkReferenceDefinition definition in group.OfType<LinkReferenceDefinition>())
        {
            if (definition.Label is { } label && CaseFolding.IsNeededFor(label))
            {
                string folded = CaseFolding.Fold(label);
                if (!group.Links.TryGetValue(folded, out LinkReferenceDefinition? other) || other.Line > definition.Line)
                {
                    group.Links[folded] = definition;
                }
            }
        }
    }

    /// <summary>Markdig will look the label up as it is written here; where that needs folding, files the definition so too.</summary>
    private static void FileAsWritten(StringSlice text, Dictionary<string, LinkReferenceDefinition> definitions)
    {
        if (text.CurrentChar == '!')
        {
            text.SkipChar();
        }

        ReadOnlySpan<char> near = text.AsSpan();
        if (CaseFolding.IsNeededFor(near[..Math.Min(near.Length, LongestLabel)])
            && LinkHelper.TryParseLabel(ref text, out string? label)
            && definitions.TryGetValue(CaseFolding.Fold(label), out LinkReferenceDefinition? definition))
        {
            definitions[label] = definition;
        }
    }
}
