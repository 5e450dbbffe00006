using Mingnuo.Content.Checking;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Baselines;

/// <summary>Decides what a known mistake means, so that a baseline never publishes anything wrong, nor a wrong figure.</summary>
internal static class KnownConsequences
{
    /// <summary>
    /// The only kind that can be left out: no unit is measured by pages, and no record names one. Without a pledge a unit would be shown as
    /// one that promised nothing, without a unit its names might mean another, and an honour may name a story.
    /// </summary>
    private const string CanBeLeftOut = "pages";

    /// <summary>Mistakes of form in a body that loses nothing by them.</summary>
    private static readonly HashSet<DiagnosticKind> s_form =
    [
        MarkdownMistakes.ImageWithoutAlt,
        MarkdownMistakes.TitleInBody,
        MarkdownMistakes.EmptyHeading,
        MarkdownMistakes.HeadingSkips,
    ];

    /// <summary>
    /// What the machine could not read now, it may read next time; in a folder that is refused by its name nobody would notice what is
    /// added later; and names and addresses are never one file's alone.
    /// </summary>
    private static readonly HashSet<DiagnosticKind> s_never =
    [
        YamlMistakes.CannotRead,
        YamlMistakes.BadFileName,
        YamlMistakes.LinkInTree,
        RecordMistakes.UnknownReference,
        RecordMistakes.SameAddress,
        RecordMistakes.SameTerm,
    ];

    /// <summary>What becomes of the page that a mistake stands in.</summary>
    public static KnownConsequence Of(Diagnostic diagnostic)
    {
        if (diagnostic.Kind.Severity == Severity.Warning || s_form.Contains(diagnostic.Kind))
        {
            return KnownConsequence.Published;
        }

        string path = diagnostic.Position.Source.Path;
        bool isContent = path.StartsWith(ContentPath.Root, StringComparison.Ordinal) && new ContentPath(path).Folder == CanBeLeftOut;
        // Finished pages and private data are of other families.
        bool isOfOneFile = diagnostic.Kind.Code[..4] is "MN01" or "MN02" or "MN03" or "MN04" && !s_never.Contains(diagnostic.Kind);
        return isContent && isOfOneFile ? KnownConsequence.LeftOut : KnownConsequence.Refused;
    }
}
