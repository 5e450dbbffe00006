namespace Mingnuo.Build.Theming.Views;

/// <summary>All months. Layout <c>months</c>.</summary>
/// <param name="Years">The newest year first.</param>
public sealed record MonthsView(IReadOnlyList<MonthsYearView> Years);
