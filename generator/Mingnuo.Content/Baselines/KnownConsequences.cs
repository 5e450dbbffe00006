using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Baselines;

/// <summary>Decides what a known mistake means, so that a baseline never publishes anything wrong.</summary>
internal static class KnownConsequences
{
    /// <summary>Mistakes of form in a body that loses nothing by them.</summary>
    private static readonly HashSet<DiagnosticKind> Form =
    [
        MarkdownMistakes.ImageWithoutAlt,
        MarkdownMistakes.TitleInBody,
        MarkdownMistakes.EmptyHeading,
        MarkdownMistakes.HeadingSkips,
    ];

    /// <summary>
    /// What the machine could not read now, it may read next time; and in a folder that is refused by its name nobody would notice what is
    /// added later.
    /// </summary>
    private static readonly HashSet<DiagnosticKind> Never =
    [
        YamlMistakes.CannotRead,
        YamlMistakes.UnknownFolder,
        YamlMistakes.BadFileName,
        YamlMistakes.LinkInTree,
    ];

    /// <summary>What becomes of the page that a mistake stands in.</summary>
    public static KnownConsequence Of(Diagnostic diagnostic)
    {
        if (!diagnostic.Position.Source.Path.StartsWith(ContentPath.Root, StringComparison.Ordinal))
        {
            // The settings, the campaign, the theme: every page depends on them.
            return KnownConsequence.Refused;
        }

        return diagnostic.Kind.Code[..4] switch
        {
            "MN01" when Never.Contains(diagnostic.Kind) => KnownConsequence.Refused,
            "MN01" or "MN02" or "MN03" or "MN04" or "MN08" when diagnostic.Kind.Severity == Severity.Warning => KnownConsequence.Published,
            "MN04" when Form.Contains(diagnostic.Kind) => KnownConsequence.Published,
            "MN01" or "MN02" or "MN03" or "MN04" or "MN08" => KnownConsequence.LeftOut,
            // Finished pages and private data.
            _ => KnownConsequence.Refused,
        };
    }
}
