namespace Mingnuo.Build.Theming.Views;

/// <summary>The directory of units. Layout <c>units</c>.</summary>
/// <param name="Count">How many units.</param>
/// <param name="Categories">By category.</param>
public sealed record UnitsView(int Count, IReadOnlyList<UnitCategoryView> Categories);
