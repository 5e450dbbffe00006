using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Comparing;

/// <summary>One step from a record to the place of a difference.</summary>
/// <param name="Field">The field.</param>
/// <param name="Number">Which item of its list, 1-based; <see langword="null"/> where it is no list of groups.</param>
internal readonly record struct DifferenceStep(Field Field, int? Number);
