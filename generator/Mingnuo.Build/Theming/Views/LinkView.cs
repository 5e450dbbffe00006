namespace Mingnuo.Build.Theming.Views;

/// <summary>Something to go to.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Url">Where it goes: an absolute path with the base path, or an https address.</param>
public sealed record LinkView(string Label, string Url);
