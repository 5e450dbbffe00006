namespace Mingnuo.Build.Theming.Views;

/// <summary>A field that a revision changed.</summary>
/// <param name="Where">Which, by its Chinese names: 承诺事项 3 的完成期限.</param>
/// <param name="Kind"><c>changed</c>, <c>added</c>, <c>removed</c>, or <c>first</c> for a value that the first version had.</param>
/// <param name="Label">The kind in words.</param>
/// <param name="Pieces">The value, or both of them compared.</param>
public sealed record DifferenceView(string Where, string Kind, string Label, IReadOnlyList<PieceView> Pieces);
