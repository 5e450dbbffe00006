namespace Mingnuo.Build.Theming.Views;

/// <summary>All carriers, or all standard lists. Layout <c>terms</c>.</summary>
/// <param name="Lists">The lists.</param>
public sealed record TermsView(IReadOnlyList<TermListView> Lists);
