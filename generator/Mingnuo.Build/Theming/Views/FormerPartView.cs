namespace Mingnuo.Build.Theming.Views;

/// <summary>A part of what a withdrawn record said: its plain fields, or one of its items.</summary>
/// <param name="Id">The anchor that the part had, or an empty text.</param>
/// <param name="Heading">What the part is; empty for the plain fields.</param>
/// <param name="Facts">Its fields.</param>
public sealed record FormerPartView(string Id, string Heading, IReadOnlyList<FormerFactView> Facts);
