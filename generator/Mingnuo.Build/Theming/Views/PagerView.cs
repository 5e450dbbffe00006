namespace Mingnuo.Build.Theming.Views;

/// <summary>Where a page stands in a list cut into pages.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Count">How many pages there are.</param>
/// <param name="Previous">The page before, or <see langword="null"/>.</param>
/// <param name="Next">The page after, or <see langword="null"/>.</param>
public sealed record PagerView(int Number, int Count, string? Previous, string? Next);
