namespace Mingnuo.Build.Theming.Views;

/// <summary>A page in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Summary">One or two sentences, or <see langword="null"/>.</param>
/// <param name="Date">When, or <see langword="null"/>.</param>
public sealed record PageCardView(string Title, string Url, string? Summary, DayView? Date);
