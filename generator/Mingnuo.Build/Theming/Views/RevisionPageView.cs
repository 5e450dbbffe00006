namespace Mingnuo.Build.Theming.Views;

/// <summary>What one revision changed. Layout <c>revision</c>.</summary>
public sealed record RevisionPageView
{
    /// <summary>The record as it is now.</summary>
    public required LinkView Record { get; init; }

    /// <summary>The revision.</summary>
    public required RevisionView Revision { get; init; }

    /// <summary>What is special about it, in sentences: another path, a version that cannot be read.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The fields that changed; those of the first version.</summary>
    public required IReadOnlyList<DifferenceView> Differences { get; init; }

    /// <summary>The places in the text that changed; the first version's text.</summary>
    public required IReadOnlyList<TextBlockView> Body { get; init; }

    /// <summary>The revision after it, or <see langword="null"/>.</summary>
    public required LinkView? Newer { get; init; }

    /// <summary>The revision before it, or <see langword="null"/>.</summary>
    public required LinkView? Older { get; init; }

    /// <summary>The commit on the repository's site, or <see langword="null"/>.</summary>
    public required string? CommitUrl { get; init; }
}
