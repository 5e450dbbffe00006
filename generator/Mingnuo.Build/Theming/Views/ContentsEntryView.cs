namespace Mingnuo.Build.Theming.Views;

/// <summary>A line of a contents list.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Anchor">The heading's anchor.</param>
/// <param name="Text">The heading.</param>
public sealed record ContentsEntryView(int Level, string Anchor, string Text);
