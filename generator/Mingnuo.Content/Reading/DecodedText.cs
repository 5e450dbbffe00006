namespace Mingnuo.Content.Reading;

/// <summary>The text of a file, and how it was encoded.</summary>
/// <param name="Text">The text, line ends as they were, without a byte order mark.</param>
/// <param name="Foreign">The encoding, where it is not UTF-8, as messages name it.</param>
internal readonly record struct DecodedText(string Text, string? Foreign);
