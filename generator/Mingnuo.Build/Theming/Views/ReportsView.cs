namespace Mingnuo.Build.Theming.Views;

/// <summary>The archive of reports, whole or narrowed. Layout <c>reports</c>.</summary>
public sealed record ReportsView
{
    /// <summary>What it is narrowed to, or <see langword="null"/> for the whole archive.</summary>
    public required string? Heading { get; init; }

    /// <summary>The whole archive.</summary>
    public required string AllUrl { get; init; }

    /// <summary>How many reports it has.</summary>
    public required int Total { get; init; }

    /// <summary>How many of them were late.</summary>
    public required int Late { get; init; }

    /// <summary>How many of them media took up.</summary>
    public required int TakenUp { get; init; }

    /// <summary>What they count by the campaign's rule.</summary>
    public required int Points { get; init; }

    /// <summary>They by month; on an archive narrowed to a month, all reports, that month marked.</summary>
    public required IReadOnlyList<MonthYearView> Years { get; init; }

    /// <summary>The months that are over and for which fewer were sent than are owed; known only for one unit's reports.</summary>
    public required IReadOnlyList<MonthView> Missing { get; init; }

    /// <summary>How to narrow it.</summary>
    public required IReadOnlyList<FilterView> Filters { get; init; }

    /// <summary>The reports of this page, newest first.</summary>
    public required IReadOnlyList<ReportCardView> Reports { get; init; }

    /// <summary>What is asked of reports, or <see langword="null"/> where the campaign does not say.</summary>
    public required ReportRulesView? Rules { get; init; }

    /// <summary>Every unit's reports in numbers; on the first page of the whole archive only.</summary>
    public required IReadOnlyList<UnitReportsView> Units { get; init; }

    /// <summary>Which page of the list this is.</summary>
    public required PagerView Pager { get; init; }
}
