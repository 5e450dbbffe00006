namespace Mingnuo.Build.Theming.Views;

/// <summary>A calendar month.</summary>
/// <param name="Iso"><c>2010-06</c>, for <c>datetime</c>, addresses and anchors.</param>
/// <param name="Label">For people: <c>2010年6月</c>.</param>
/// <param name="Number">1 to 12.</param>
public sealed record MonthView(string Iso, string Label, int Number);
