namespace Mingnuo.Build.Theming.Views;

/// <summary>All evaluations, by unit. Layout <c>evaluations</c>.</summary>
/// <param name="Count">How many evaluations.</param>
/// <param name="UnitCount">How many units have been judged.</param>
/// <param name="AllUnitCount">Of how many.</param>
/// <param name="Questions">The questions that are put.</param>
/// <param name="When">When it is held, or <see langword="null"/>.</param>
/// <param name="Evaluations">Those of this page: in the order of units, newest first.</param>
/// <param name="NotYet">The units that have not been judged; on the first page only.</param>
/// <param name="Pager">Which page of the list this is.</param>
public sealed record EvaluationsView(
    int Count,
    int UnitCount,
    int AllUnitCount,
    IReadOnlyList<string> Questions,
    string? When,
    IReadOnlyList<EvaluationCardView> Evaluations,
    IReadOnlyList<LinkView> NotYet,
    PagerView Pager);
