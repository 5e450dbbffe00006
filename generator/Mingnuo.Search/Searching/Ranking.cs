using Mingnuo.Search.Index.Reading;

namespace Mingnuo.Search.Searching;

/// <summary>In which order hits are shown: whole before loose ones always, and the document's number where nothing else tells.</summary>
internal static class Ranking
{
    /// <summary>The hits, best first.</summary>
    public static IEnumerable<ScoredDocument> Sort(IEnumerable<ScoredDocument> hits, SearchSort sort, IndexReader index) => sort switch
    {
        SearchSort.Newest => hits.OrderBy(h => h.Tier).ThenByDescending(h => index.Date(h.Document)?.DayNumber ?? -1)
            .ThenBy(h => h.TitleRank).ThenByDescending(h => h.Score).ThenBy(h => h.Document),
        _ => hits.OrderBy(h => h.Tier).ThenBy(h => h.TitleRank).ThenByDescending(h => h.Score).ThenBy(h => h.Document),
    };
}
