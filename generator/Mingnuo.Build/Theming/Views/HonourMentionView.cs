namespace Mingnuo.Build.Theming.Views;

/// <summary>An honour on the page of somebody who gets it.</summary>
/// <param name="Honour">The honour.</param>
/// <param name="Names">Who of that page gets it: the unit, or people of it.</param>
public sealed record HonourMentionView(HonourCardView Honour, IReadOnlyList<string> Names);
