namespace Mingnuo.Build.Theming.Views;

/// <summary>A report on its own page. Layout <c>report</c>.</summary>
/// <param name="Card">What lists show of it.</param>
/// <param name="Body">Its text.</param>
/// <param name="HasRules">Whether the campaign says what a report counts.</param>
/// <param name="OfUnit">All reports of its unit.</param>
/// <param name="Previous">The unit's report before it, or <see langword="null"/>.</param>
/// <param name="Next">The unit's report after it, or <see langword="null"/>.</param>
public sealed record ReportView(ReportCardView Card, Markup Body, bool HasRules, LinkView OfUnit, LinkView? Previous, LinkView? Next);
