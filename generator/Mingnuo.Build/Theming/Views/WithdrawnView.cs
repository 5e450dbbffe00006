namespace Mingnuo.Build.Theming.Views;

/// <summary>The page of a withdrawn record.</summary>
/// <param name="Card">What it was and what became of it.</param>
/// <param name="IsEmptied">Whether nothing is left but the fact and the reason.</param>
/// <param name="Parts">What its fields said.</param>
/// <param name="Body">What its body said; empty where nothing did.</param>
/// <param name="Register">The list of everything withdrawn.</param>
public sealed record WithdrawnView(WithdrawnCardView Card, bool IsEmptied, IReadOnlyList<FormerPartView> Parts, Markup Body, LinkView Register);
