namespace Mingnuo.Build.History.Texts;

/// <summary>A place where a body changed.</summary>
/// <param name="Skipped">How many lines before it stayed as they were.</param>
/// <param name="Pieces">The lines there, compared.</param>
internal sealed record TextBlock(int Skipped, IReadOnlyList<TextPiece> Pieces);
