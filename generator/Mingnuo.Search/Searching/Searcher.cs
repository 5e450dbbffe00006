using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;

namespace Mingnuo.Search.Searching;

/// <summary>Answers queries from an index. Its twin in the browser is <c>engine.js</c>. Not for several threads at once.</summary>
public sealed class Searcher(IndexReader index)
{
    /// <summary>What a query finds, whatever was typed.</summary>
    /// <exception cref="Index.IndexDamagedException">A file of the index is missing or cannot be read.</exception>
    public SearchResult Search(string query, SearchFilter? filter = null)
    {
        filter ??= SearchFilter.None;
        Query understood = QueryParser.Parse(query);
        var evaluation = new Evaluation(index, understood);
        IReadOnlyList<ScoredDocument> all = evaluation.Hits();
        var narrowing = new Narrowing(index, filter);
        IReadOnlyList<ScoredDocument> hits = narrowing.Apply(all);
        var excerpts = new Excerpts(evaluation.Wanted);
        return new SearchResult(
            hits.Count,
            hits.Count(h => h.Tier == 0),
            [.. Ranking.Sort(hits, filter.Sort, index).Skip(filter.Skip).Take(filter.Take).Select(h => Hit(h, excerpts))],
            narrowing.Count(all),
            [.. Notes(understood, hits)],
            all.Count == 0 ? new NearWords(index).Find(understood) : []);
    }

    private static IEnumerable<SearchNote> Notes(Query query, IReadOnlyList<ScoredDocument> hits)
    {
        if (query.Clauses.Count == 0)
        {
            yield return SearchNote.NothingAsked;
        }

        if (query is { IsPlain: true, Clauses.Count: > 0 })
        {
            yield return SearchNote.PlainWords;
        }

        if (query.IsCut)
        {
            yield return SearchNote.Cut;
        }

        if (hits.Any(h => h.Tier > 0))
        {
            yield return SearchNote.LooseHits;
        }
    }

    private SearchHit Hit(ScoredDocument hit, Excerpts excerpts)
    {
        IndexedDocument shown = index.Document(hit.Document);
        return new SearchHit(
            hit.Tier,
            hit.Score,
            shown.Title,
            shown.Address,
            index.Kind(hit.Document),
            index.Unit(hit.Document),
            index.Date(hit.Document),
            shown.IsWithdrawn,
            excerpts.Of(index.Text(hit.Document)));
    }
}
