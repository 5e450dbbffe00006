namespace Mingnuo.Build.Theming.Views;

/// <summary>A month.</summary>
/// <param name="Iso"><c>2010-06</c>.</param>
/// <param name="Year">Its year.</param>
/// <param name="Name"><c>2010年6月</c>.</param>
/// <param name="Short"><c>6月</c>.</param>
/// <param name="Url">Its page.</param>
public sealed record MonthNameView(string Iso, int Year, string Name, string Short, string Url);
