namespace Mingnuo.Build.Theming.Views;

/// <summary>The plans of one category of units.</summary>
/// <param name="Name">The category.</param>
/// <param name="Plans">Its plans.</param>
public sealed record PlanGroupView(string Name, IReadOnlyList<PlanCardView> Plans);
