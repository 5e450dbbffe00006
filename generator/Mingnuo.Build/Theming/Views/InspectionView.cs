namespace Mingnuo.Build.Theming.Views;

/// <summary>An inspection on its own page. Layout <c>inspection</c>.</summary>
/// <param name="Card">What lists show of it.</param>
/// <param name="Methods">How it was done.</param>
/// <param name="Findings">What it found, in the order in which it is written.</param>
/// <param name="Statuses">Every status with its definition.</param>
/// <param name="Revisions">The pledge items that were changed after it.</param>
/// <param name="Body">Its text.</param>
public sealed record InspectionView(
    InspectionCardView Card,
    IReadOnlyList<string> Methods,
    IReadOnlyList<FindingView> Findings,
    IReadOnlyList<StatusView> Statuses,
    IReadOnlyList<PledgeRevisionView> Revisions,
    Markup Body);
