namespace Mingnuo.Benchmarks.Search;

/// <summary>An engine as a page uses it.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Folders">Where on the site its files lie: what comes from there counts as its bytes.</param>
/// <param name="Start">
/// A script's function of the site's base path and of its home page's text: loads the engine and returns a function that takes a query and gives
/// <c>{first, all, parts}</c> once the first ten texts are there.
/// </param>
internal sealed record SearchEngine(string Name, IReadOnlyList<string> Folders, string Start)
{
    /// <summary>Mingnuo's own, by the modules that its search page uses.</summary>
    public static SearchEngine Mingnuo { get; } = new(
        "Mingnuo", ["search/", "assets/search."],
        """
        async (base, page) => {
            const folder = /assets\/search\.[^\/]+\//.exec(page)[0];
            const [{ open }, { search, show }] = await Promise.all([import(base + folder + 'index.js'), import(base + folder + 'engine.js')]);
            const index = await open(base + 'search/');
            return async query => {
                const { hits, marks } = await search(index, query);
                const first = (await Promise.all(hits.slice(0, 10).map(({ doc }) => show(index, marks, doc)))).map(shown => shown.address);
                const numbers = tier => hits.filter(hit => hit.tier === tier).map(hit => hit.doc);
                return { first, all: numbers(0), parts: numbers(1) };
            };
        }
        """);

    /// <summary>Pagefind, by its documented interface.</summary>
    public static SearchEngine Pagefind { get; } = new(
        "Pagefind 1.6.0", ["pagefind/"],
        """
        async base => {
            const pagefind = await import(base + 'pagefind/pagefind.js');
            return async query => {
                const found = (await pagefind.search(query)).results;
                const first = await Promise.all(found.slice(0, 10).map(result => result.data()));
                return { first: first.map(data => data.url.slice(base.length)), all: null, parts: null };
            };
        }
        """);
}
