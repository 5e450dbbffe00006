using Mingnuo.Search.Index;

namespace Mingnuo.Search.Searching;

/// <summary>How many hits a choice would leave.</summary>
/// <param name="Facet">The choice; a year's id and label are its digits.</param>
/// <param name="Count">How many, where the other choices made stay as they are.</param>
public sealed record FacetCount(SearchFacet Facet, int Count);
