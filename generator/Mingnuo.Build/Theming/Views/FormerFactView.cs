namespace Mingnuo.Build.Theming.Views;

/// <summary>A field of a withdrawn record.</summary>
/// <param name="Label">What the field is.</param>
/// <param name="Text">What it said.</param>
public sealed record FormerFactView(string Label, string Text);
