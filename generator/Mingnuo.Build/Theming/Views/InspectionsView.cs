namespace Mingnuo.Build.Theming.Views;

/// <summary>What inspections found, all or narrowed. Layout <c>inspections</c>.</summary>
public sealed record InspectionsView
{
    /// <summary>What it is narrowed to, or <see langword="null"/> for all findings.</summary>
    public required string? Heading { get; init; }

    /// <summary>All findings.</summary>
    public required string AllUrl { get; init; }

    /// <summary>They by status.</summary>
    public required CountBarView Bar { get; init; }

    /// <summary>How to narrow them.</summary>
    public required IReadOnlyList<FilterView> Filters { get; init; }

    /// <summary>The findings of this page: what is still to be put right first.</summary>
    public required IReadOnlyList<FindingView> Findings { get; init; }

    /// <summary>Every status with its definition.</summary>
    public required IReadOnlyList<StatusView> Statuses { get; init; }

    /// <summary>All inspections, newest first; where it is narrowed, those that the findings come from; on the first page only.</summary>
    public required IReadOnlyList<InspectionCardView> Inspections { get; init; }

    /// <summary>The units that no inspection has seen yet; on the first page of all findings only.</summary>
    public required IReadOnlyList<LinkView> NotSeen { get; init; }

    /// <summary>Who inspects.</summary>
    public required IReadOnlyList<string> Tiers { get; init; }

    /// <summary>Which page of the list this is.</summary>
    public required PagerView Pager { get; init; }
}
