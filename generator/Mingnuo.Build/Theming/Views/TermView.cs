namespace Mingnuo.Build.Theming.Views;

/// <summary>A named thing of the campaign.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="About">What it asks or means, or <see langword="null"/>.</param>
/// <param name="Url">Its page.</param>
public sealed record TermView(string Id, string Name, string? About, string Url);
