namespace Mingnuo.Build.Theming.Views;

/// <summary>The honours of one level in a year.</summary>
/// <param name="Name">The level.</param>
/// <param name="Honours">Its honours, newest first.</param>
public sealed record HonourLevelView(string Name, IReadOnlyList<HonourCardView> Honours);
