using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;

namespace Mingnuo.Tests.Search.Searching;

/// <summary>Indexes written and read in memory.</summary>
internal static class TestIndex
{
    /// <summary>What the fields weigh in tests; all different, so that none is taken for another.</summary>
    public static double[] Boosts { get; } = [10, 1, 2, 3, 4];

    /// <summary>The index of documents, whose numbers are their places.</summary>
    public static IndexReader Of(IReadOnlyList<SearchDocument> documents, params SearchName[] names) =>
        new(new SearchMemory(SearchIndex.Write(documents, new SearchOptions { Boosts = Boosts, Names = names })));

    /// <summary>A document that has a title and a body.</summary>
    public static SearchDocument Document(string address, string title, string body) =>
        new(address, title, new SearchFacet("pages", "页面")) { Body = body };
}
