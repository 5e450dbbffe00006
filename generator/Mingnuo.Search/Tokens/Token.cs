namespace Mingnuo.Search.Tokens;

/// <summary>One token of a text.</summary>
/// <param name="Term">What it is looked up by.</param>
/// <param name="Position">Its place among the tokens: the next one's is greater by 1, and by 2 where something stands between.</param>
/// <param name="Start">Where its source begins in the text, in UTF-16 code units.</param>
/// <param name="End">Where its source ends.</param>
public readonly record struct Token(string Term, int Position, int Start, int End);
