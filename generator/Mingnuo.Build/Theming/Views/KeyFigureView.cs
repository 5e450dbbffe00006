namespace Mingnuo.Build.Theming.Views;

/// <summary>A number that leads to the records behind it.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Number">The number.</param>
/// <param name="Whole">Of how many, or <see langword="null"/>.</param>
/// <param name="Unit">What one of them is called: 项, 篇…</param>
/// <param name="Url">The records.</param>
/// <param name="IsBad">Whether it should be none, and is not.</param>
public sealed record KeyFigureView(string Label, string Number, int? Whole, string Unit, string Url, bool IsBad);
