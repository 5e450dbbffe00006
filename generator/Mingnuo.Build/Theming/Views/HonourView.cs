namespace Mingnuo.Build.Theming.Views;

/// <summary>An honour on its own page. Layout <c>honour</c>.</summary>
/// <param name="Card">What lists show of it.</param>
/// <param name="StandardList">The list that recipients are measured by; empty where there is none.</param>
/// <param name="StandardsUrl">That list, or <see langword="null"/>.</param>
/// <param name="ObjectionUrl">Where to object online while the notice is up, or <see langword="null"/>.</param>
/// <param name="Body">Its text.</param>
public sealed record HonourView(HonourCardView Card, string StandardList, string? StandardsUrl, string? ObjectionUrl, Markup Body);
