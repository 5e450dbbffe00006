namespace Mingnuo.Build.Theming.Views;

/// <summary>All plans. Layout <c>plans</c>.</summary>
/// <param name="County">The county's own.</param>
/// <param name="Groups">The units' plans, by category.</param>
public sealed record PlansView(IReadOnlyList<PlanCardView> County, IReadOnlyList<PlanGroupView> Groups);
