namespace Mingnuo.Search.Index;

/// <summary>How an index is made.</summary>
public sealed record SearchOptions
{
    /// <summary>What the search box suggests.</summary>
    public IReadOnlyList<SearchName> Names { get; init; } = [];

    /// <summary>
    /// How much a word counts in each field, in the order of <see cref="SearchField"/>; lunr's field boosts. Few documents have a number, so
    /// one is long beside the average, and BM25 takes most of its weight: it must weigh much to count like a title.
    /// </summary>
    public IReadOnlyList<double> Boosts { get; init; } = [10, 1, 2, 4, 400];

    /// <summary>Whether <c>search/lunr.json</c> is written too, which stock lunr.js 2.3.9 loads.</summary>
    public bool LunrJson { get; init; }

    /// <summary>How many cores it may take; -1 for all. The bytes are the same.</summary>
    public int Cores { get; init; } = -1;
}
