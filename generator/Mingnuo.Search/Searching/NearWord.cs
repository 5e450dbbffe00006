namespace Mingnuo.Search.Searching;

/// <summary>What might have been meant where nothing was found.</summary>
/// <param name="Text">A name, a word of the index, or a part of what was typed that does occur.</param>
/// <param name="KindLabel">What a name stands for; null for words.</param>
/// <param name="Address">A name's page, relative to the site; null for words, which are searched for.</param>
public sealed record NearWord(string Text, string? KindLabel = null, string? Address = null);
