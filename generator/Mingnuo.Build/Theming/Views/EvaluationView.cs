namespace Mingnuo.Build.Theming.Views;

/// <summary>An evaluation on its own page. Layout <c>evaluation</c>.</summary>
/// <param name="Card">What lists show of it.</param>
/// <param name="Others">The other evaluations of the unit, newest first.</param>
/// <param name="Body">Its text.</param>
public sealed record EvaluationView(EvaluationCardView Card, IReadOnlyList<LinkView> Others, Markup Body);
