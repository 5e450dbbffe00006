using Mingnuo.Build.History;
using Mingnuo.Build.History.Texts;
using Mingnuo.Build.Theming;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Comparing;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Pipelines.Revisions;

/// <summary>Says in words what a revision changed.</summary>
internal sealed class RevisionWords(Strings strings, Language language)
{
    /// <summary>How many sentences a list shows of one revision.</summary>
    private const int SummaryLength = 3;

    /// <summary>How many fields a page shows of one revision.</summary>
    private const int MaxDifferences = 120;

    /// <summary>How long a value may be to be quoted in a list.</summary>
    private const int QuoteLength = 40;

    /// <summary>What was done, as a key.</summary>
    public static string Kind(PageRevision revision) => revision.IsFirst ? "first" : revision.Source.Change switch
    {
        FileChange.Added => "restored",
        FileChange.Moved => "moved",
        FileChange.Deleted => "deleted",
        _ => "edited",
    };

    /// <summary>The first things that changed; nothing for the first version and one that was removed, where everything did.</summary>
    public IReadOnlyList<string> Summary(PageRevision revision)
    {
        if (revision.IsFirst || revision.Source.Change is FileChange.Added or FileChange.Deleted)
        {
            return [];
        }

        List<string> all = [.. revision.Content.Fields.Take(SummaryLength).Select(Sentence)];
        if (revision.Content.Fields.Count > SummaryLength)
        {
            all.Add(strings.Format("revision.more", revision.Content.Fields.Count - SummaryLength));
        }

        if (revision.Content.Body.Blocks.Count > 0)
        {
            all.Add(strings.Format("revision.body-places", revision.Content.Body.Blocks.Count));
        }

        return all;
    }

    /// <summary>The fields that changed.</summary>
    public IReadOnlyList<DifferenceView> Differences(PageRevision revision) =>
        [.. revision.Content.Fields.Take(MaxDifferences).Select(d => View(d, revision.IsFirst))];

    /// <summary>The places in the text that changed.</summary>
    public IReadOnlyList<TextBlockView> Body(PageRevision revision) =>
    [
        .. revision.Content.Body.Blocks.Select(b => new TextBlockView(
            b.Skipped == 0 ? null : strings.Format("revision.skipped", b.Skipped),
            [.. b.Pieces.Select(p => revision.IsFirst ? new PieceView("same", p.Text) : View(p))])),
    ];

    /// <summary>What a reader must know besides.</summary>
    public IReadOnlyList<string> Notes(PageRevision revision)
    {
        var notes = new List<string>();
        if (revision.Source.OldPath != revision.Source.Path)
        {
            notes.Add(strings.Format("revision.path", revision.Source.OldPath, revision.Source.Path));
        }

        if (revision.Content.IsTextOnly)
        {
            notes.Add(strings["revision.text-only"]);
        }

        if (revision.Content.Body.IsShortened || revision.Content.Fields.Count > MaxDifferences)
        {
            notes.Add(strings["revision.shortened"]);
        }

        if (revision.Content.IsEmpty)
        {
            notes.Add(strings["revision.same"]);
        }

        return notes;
    }

    private string Sentence(Difference difference) => difference switch
    {
        { Was: null } => strings.Format("revision.added", Where(difference), Quote(difference.Is!)),
        { Is: null } => strings.Format("revision.removed", Where(difference), Quote(difference.Was)),
        { IsText: false } => strings.Format("revision.set", Where(difference), difference.Was, difference.Is),
        _ when difference.Was.Length > QuoteLength || difference.Is.Length > QuoteLength => strings.Format("revision.rewritten", Where(difference)),
        _ => strings.Format("revision.changed", Where(difference), difference.Was, difference.Is),
    };

    private DifferenceView View(Difference difference, bool isFirst)
    {
        string kind = isFirst ? "first" : difference.Was is null ? "added" : difference.Is is null ? "removed" : "changed";
        IReadOnlyList<TextPiece> pieces = isFirst
            ? [new TextPiece(PieceKind.Same, TextDiff.Short(difference.Is ?? ""))]
            : difference is { IsText: true, Was: not null, Is: not null }
                ? TextDiff.Compare(difference.Was, difference.Is)
                : TextDiff.Whole(difference.Was ?? "", difference.Is ?? "");
        return new DifferenceView(Where(difference), kind, strings["revision.kind." + kind], [.. pieces.Select(View)]);
    }

    /// <summary>承诺事项 3 的完成期限.</summary>
    private string Where(Difference difference) => string.Join(strings["revision.of"], difference.Path.Select((step, i) =>
        step.Number is not { } number ? step.Field.KeyIn(language)
        : i < difference.Path.Count - 1 ? $"{step.Field.KeyIn(language)} {number} "
        : $"{step.Field.KeyIn(language)} {number}"));

    private static PieceView View(TextPiece piece) => new(
        piece.Kind switch { PieceKind.Removed => "del", PieceKind.Added => "ins", _ => "same" }, piece.Text);

    private static string Quote(string text) => text.Length <= QuoteLength ? text : TextDiff.Short(text, QuoteLength);
}
