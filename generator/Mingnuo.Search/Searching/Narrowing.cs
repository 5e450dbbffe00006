using System.Globalization;
using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;

namespace Mingnuo.Search.Searching;

/// <summary>Narrows hits by kind, unit and year, and counts what each choice would leave.</summary>
internal sealed class Narrowing(IndexReader index, SearchFilter filter)
{
    /// <summary>The hits that every choice leaves.</summary>
    public IReadOnlyList<ScoredDocument> Apply(IReadOnlyList<ScoredDocument> hits) => [.. hits.Where(h => HasKind(h) && HasUnit(h) && HasYear(h))];

    /// <summary>Each count takes the other two choices as made, and its own as open.</summary>
    public SearchCounts Count(IReadOnlyList<ScoredDocument> hits) => new(
        Counted(hits.Where(h => HasUnit(h) && HasYear(h)).Select(h => index.Kind(h.Document))),
        Counted(hits.Where(h => HasKind(h) && HasYear(h)).Select(h => index.Unit(h.Document)).OfType<SearchFacet>()),
        [.. Counted(hits.Where(h => HasKind(h) && HasUnit(h)).Select(h => index.Date(h.Document)).OfType<DateOnly>().Select(OfYear))
            .OrderByDescending(c => c.Facet.Id, StringComparer.Ordinal)]);

    private static SearchFacet OfYear(DateOnly day)
    {
        string year = day.Year.ToString("0000", CultureInfo.InvariantCulture);
        return new SearchFacet(year, year);
    }

    private static IReadOnlyList<FacetCount> Counted(IEnumerable<SearchFacet> facets) =>
        [.. facets.GroupBy(f => f).Select(g => new FacetCount(g.Key, g.Count())).OrderByDescending(c => c.Count).ThenBy(c => c.Facet.Id, StringComparer.Ordinal)];

    private bool HasKind(ScoredDocument hit) => filter.Kind is null || index.Kind(hit.Document).Id == filter.Kind;

    private bool HasUnit(ScoredDocument hit) => filter.Unit is null || index.Unit(hit.Document)?.Id == filter.Unit;

    private bool HasYear(ScoredDocument hit) => filter.Year is null || index.Date(hit.Document)?.Year == filter.Year;
}
