namespace Mingnuo.Build.Theming.Views;

/// <summary>A unit's ledger of a year. Layout <c>ledger</c>.</summary>
public sealed record LedgerView
{
    /// <summary>The unit.</summary>
    public required LinkView Unit { get; init; }

    /// <summary>The year, and what it adds up to.</summary>
    public required LedgerYearView Year { get; init; }

    /// <summary>The unit's ledgers of other years, newest first.</summary>
    public required IReadOnlyList<LinkView> OtherYears { get; init; }

    /// <summary>By carrier, in the campaign's order.</summary>
    public required IReadOnlyList<LedgerTallyView> Carriers { get; init; }

    /// <summary>By form, the most frequent first.</summary>
    public required IReadOnlyList<LedgerTallyView> Forms { get; init; }

    /// <summary>Its months, as links that need no script.</summary>
    public required FilterView MonthFilter { get; init; }

    /// <summary>What only a script can filter by.</summary>
    public required IReadOnlyList<FilterView> Filters { get; init; }

    /// <summary>The rows of this page, by month.</summary>
    public required IReadOnlyList<LedgerMonthView> Months { get; init; }

    /// <summary>Which page of the rows this is.</summary>
    public required PagerView Pager { get; init; }

    /// <summary>The rows as a file for spreadsheets.</summary>
    public required LinkView Download { get; init; }

    /// <summary>How many rows serve a pledge item.</summary>
    public required int ServingCount { get; init; }

    /// <summary>Whether the unit's own 合计 was there and came to the same.</summary>
    public required bool IsTotalChecked { get; init; }
}
