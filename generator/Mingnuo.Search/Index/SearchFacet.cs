namespace Mingnuo.Search.Index;

/// <summary>One choice by which results can be narrowed: a kind of record, or a unit.</summary>
/// <param name="Id">What stands in the address of a search: <c>pledges</c>.</param>
/// <param name="Label">What readers see: 公开承诺.</param>
public sealed record SearchFacet(string Id, string Label);
