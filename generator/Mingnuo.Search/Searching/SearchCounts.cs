namespace Mingnuo.Search.Searching;

/// <summary>By what hits can be narrowed.</summary>
/// <param name="Kinds">The kinds that occur, the most frequent first.</param>
/// <param name="Units">The units that occur, the most frequent first.</param>
/// <param name="Years">The years that occur, the latest first.</param>
public sealed record SearchCounts(IReadOnlyList<FacetCount> Kinds, IReadOnlyList<FacetCount> Units, IReadOnlyList<FacetCount> Years);
