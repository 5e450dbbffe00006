namespace Mingnuo.Build.Theming.Views;

/// <summary>A place where a text changed.</summary>
/// <param name="Skipped">How much before it stayed as it was, in words; <see langword="null"/> for nothing.</param>
/// <param name="Pieces">The lines there.</param>
public sealed record TextBlockView(string? Skipped, IReadOnlyList<PieceView> Pieces);
