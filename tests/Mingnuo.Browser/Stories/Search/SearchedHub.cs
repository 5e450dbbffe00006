using Mingnuo.Browser.Hubs;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Searching;

namespace Mingnuo.Browser.Stories.Search;

/// <summary>What the generator's own engine finds in the published index: what the pages in the browser are held against.</summary>
internal sealed class SearchedHub(BuiltHub built)
{
    public IndexReader Index { get; } = new(new SearchFolder(built.Folder));

    public SearchResult Search(string query, SearchFilter? filter = null) => new Searcher(Index).Search(query, filter);
}
