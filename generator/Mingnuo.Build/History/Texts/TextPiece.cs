namespace Mingnuo.Build.History.Texts;

/// <summary>A stretch of text in a comparison.</summary>
/// <param name="Kind">Whether it stayed.</param>
/// <param name="Text">The text.</param>
internal sealed record TextPiece(PieceKind Kind, string Text);
