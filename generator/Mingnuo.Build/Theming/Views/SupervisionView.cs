namespace Mingnuo.Build.Theming.Views;

/// <summary>The dashboard of the whole hub. Layout <c>supervision</c>.</summary>
public sealed record SupervisionView
{
    /// <summary>The figures at its head.</summary>
    public required IReadOnlyList<KeyFigureView> Figures { get; init; }

    /// <summary>What is overdue, the longest first.</summary>
    public required DutyListView Overdue { get; init; }

    /// <summary>Who reported when, or <see langword="null"/> where no reports are owed.</summary>
    public required CalendarView? Calendar { get; init; }

    /// <summary>All pledge items by status.</summary>
    public required BarView Bar { get; init; }

    /// <summary>The units with items, those with the most overdue first.</summary>
    public required IReadOnlyList<UnitCardView> Pledged { get; init; }

    /// <summary>The units that promised nothing.</summary>
    public required IReadOnlyList<LinkView> Unpledged { get; init; }

    /// <summary>The findings that are not put right, the longest past their deadline first.</summary>
    public required DutyListView Findings { get; init; }

    /// <summary>How many findings there are.</summary>
    public required int FindingCount { get; init; }

    /// <summary>The campaign's steps.</summary>
    public required IReadOnlyList<StepView> Steps { get; init; }

    /// <summary>All units.</summary>
    public required IReadOnlyList<UnitCardView> Units { get; init; }

    /// <summary>The latest evaluations, in the order of units.</summary>
    public required IReadOnlyList<UnitSharesView> Evaluated { get; init; }

    /// <summary>The names of the best two grades.</summary>
    public required IReadOnlyList<string> BestGrades { get; init; }

    /// <summary>The units without an evaluation.</summary>
    public required IReadOnlyList<LinkView> Unevaluated { get; init; }

    /// <summary>What falls due within thirty days, the next first.</summary>
    public required DutyListView Soon { get; init; }

    /// <summary>How many days "soon" is.</summary>
    public required int SoonDays { get; init; }

    /// <summary>The comparisons within a category.</summary>
    public required IReadOnlyList<LinkView> Categories { get; init; }

    /// <summary>The comparisons within a group.</summary>
    public required IReadOnlyList<LinkView> Groups { get; init; }

    /// <summary>The pages of the months.</summary>
    public required LinkView Months { get; init; }

    /// <summary>The list of inspections.</summary>
    public required string InspectionsUrl { get; init; }
}
