namespace Mingnuo.Content.Comparing;

/// <summary>One thing in which two versions of a record differ.</summary>
/// <param name="Path">Where, from the record down to the field.</param>
/// <param name="Was">The value before, as text; <see langword="null"/> where there was none.</param>
/// <param name="Is">The value after, as text; <see langword="null"/> where there is none.</param>
/// <param name="IsText">Whether it is text, in which single characters may have changed; otherwise a value is another value.</param>
internal sealed record Difference(IReadOnlyList<DifferenceStep> Path, string? Was, string? Is, bool IsText);
