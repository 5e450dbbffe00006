namespace Mingnuo.Search.Searching;

/// <summary>A piece of a text, in UTF-16 units.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct TextRange(int Start, int End);
