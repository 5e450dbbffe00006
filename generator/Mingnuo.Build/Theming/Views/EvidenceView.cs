namespace Mingnuo.Build.Theming.Views;

/// <summary>A piece of evidence, or an attachment.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Url">Where it can be seen, or <see langword="null"/>.</param>
public sealed record EvidenceView(string Text, string? Url);
