namespace Mingnuo.Search.Searching;

/// <summary>The place of a text that shows best why it was found.</summary>
/// <param name="Text">About 80 characters on one line.</param>
/// <param name="Marks">What was looked for, ascending and apart.</param>
/// <param name="HasBefore">The text has more before it.</param>
/// <param name="HasAfter">The text goes on behind it.</param>
public sealed record Excerpt(string Text, IReadOnlyList<TextRange> Marks, bool HasBefore, bool HasAfter);
