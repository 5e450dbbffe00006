namespace Mingnuo.Search.Searching;

/// <summary>What a query finds.</summary>
/// <param name="Total">How many pages in all, after narrowing.</param>
/// <param name="Exact">How many of them are of tier 0; these come first.</param>
/// <param name="Hits">Those asked for, best first.</param>
/// <param name="Counts">By what they can be narrowed.</param>
/// <param name="Notes">What the visitor must be told.</param>
/// <param name="Nearest">What might have been meant, where the query finds nothing whatever the narrowing.</param>
public sealed record SearchResult(
    int Total, int Exact, IReadOnlyList<SearchHit> Hits, SearchCounts Counts, IReadOnlyList<SearchNote> Notes, IReadOnlyList<NearWord> Nearest);
