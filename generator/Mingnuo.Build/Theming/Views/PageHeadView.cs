namespace Mingnuo.Build.Theming.Views;

/// <summary>What a page says of itself.</summary>
public sealed record PageHeadView
{
    /// <summary>The page's heading.</summary>
    public required string Title { get; init; }

    /// <summary>Its address with the base path.</summary>
    public required string Url { get; init; }

    /// <summary>Its whole address on the web.</summary>
    public required string CanonicalUrl { get; init; }

    /// <summary>For search engines, or <see langword="null"/>.</summary>
    public required string? Description { get; init; }

    /// <summary>The way from the home page to here; empty on the home page. The page itself is not in it.</summary>
    public required IReadOnlyList<LinkView> Breadcrumbs { get; init; }

    /// <summary>The navigation entry that this page belongs to, or an empty text.</summary>
    public required string SectionUrl { get; init; }

    /// <summary>The file that the page was made from, on the repository's site, or <see langword="null"/>.</summary>
    public required string? SourceUrl { get; init; }

    /// <summary>Whether what it shows is invented.</summary>
    public required bool IsSample { get; init; }

    /// <summary>Whether it is the home page.</summary>
    public required bool IsHome { get; init; }

    /// <summary>The layout's name, as a CSS hook.</summary>
    public required string Layout { get; init; }

    /// <summary>Where a browser goes on at once, or <see langword="null"/>: a path with the base path.</summary>
    public string? RefreshUrl { get; init; }

    /// <summary>How many revisions of its record an earlier site knew that cannot be checked any more.</summary>
    public int LostRevisions { get; init; }

    /// <summary>What the list on this page does not count any more because it was withdrawn.</summary>
    public IReadOnlyList<WithdrawnCardView> Withdrawn { get; init; } = [];

    /// <summary>修订记录 of the file that the page was made from; <see langword="null"/> for a page that was not made from one.</summary>
    public required HistoryView? History { get; init; }

    /// <summary>What the page says to search engines as JSON-LD, safe inside a script element; <see langword="null"/> where it says nothing.</summary>
    public Markup? LinkedData => FindLinkedData?.Value;

    /// <summary>Finds that out, once, when the page is rendered.</summary>
    internal Lazy<Markup?>? FindLinkedData { get; init; }

    /// <summary>The head tags that government sites carry.</summary>
    public required IReadOnlyList<MetaView> Metas { get; init; }

    /// <summary>The feeds and the calendar of the unit whose page it is; empty on other pages.</summary>
    public required IReadOnlyList<AlternateView> Alternates { get; init; }
}
