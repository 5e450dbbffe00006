namespace Mingnuo.Build.Theming.Views;

/// <summary>A stretch of compared text.</summary>
/// <param name="Kind"><c>same</c>, <c>del</c> or <c>ins</c>.</param>
/// <param name="Text">The text.</param>
public sealed record PieceView(string Kind, string Text);
