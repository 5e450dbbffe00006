using System.Globalization;
using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Tests.Sites;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Search.Searching;

/// <summary>The search index of the hub that the project ships.</summary>
internal static class ShippedIndex
{
    /// <summary>A reader of one's own: none is for several threads.</summary>
    public static IndexReader Open() => SearchIndexTests.Index(ShippedSite.Result);

    /// <summary>Some of its documents with the beginnings of their texts, called by their numbers.</summary>
    public static IReadOnlyList<SearchDocument> Beginnings(int length)
    {
        IndexReader index = Open();
        return [.. Enumerable.Range(0, index.Documents).Where(d => d % 3 == 0)
            .Select((d, number) => new SearchDocument(number.ToString("000000", CultureInfo.InvariantCulture), index.Document(d).Title, index.Kind(d))
            {
                Unit = index.Unit(d),
                Body = index.Text(d) is var text && text.Length > length ? text[..length] : text,
            })];
    }
}
