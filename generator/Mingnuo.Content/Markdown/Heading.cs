namespace Mingnuo.Content.Markdown;

/// <summary>A heading of a body.</summary>
/// <param name="Level">2 to 6: the page's title is the only level 1.</param>
/// <param name="Id">Its anchor: the text lower-cased, white space to <c>-</c>, punctuation dropped, 汉字 kept; a repeated one gets <c>-1</c>, <c>-2</c>…</param>
/// <param name="Text">Its plain text.</param>
public sealed record Heading(int Level, string Id, string Text);
