using System.Text.RegularExpressions;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Searching;

namespace Mingnuo.Tests.Search.Searching;

public sealed partial class KnownItemTests
{
    [Fact]
    public void A_piece_of_a_title_finds_its_page_and_first_of_all_where_no_other_title_has_it() => Find(TestIndex.Of(MadeDocuments.Make(300, seed: 11)));

    [Fact]
    public void In_the_shipped_hub_too() => Find(ShippedIndex.Open());

    private static void Find(IndexReader index)
    {
        var searcher = new Searcher(index);
        var random = new Random(12);
        IndexedDocument[] documents = [.. Enumerable.Range(0, index.Documents).Select(index.Document)];
        int asked = 0;
        int first = 0;
        int inTen = 0;
        foreach (IndexedDocument document in documents)
        {
            if (Run().Match(document.Title) is not { Success: true, Value: var run })
            {
                continue;
            }

            int length = Math.Min(run.Length, random.Next(4, 9));
            string piece = run.Substring(random.Next(run.Length - length + 1), length);
            int titles = documents.Count(d => d.Title.Contains(piece, StringComparison.Ordinal));
            string[] found = [.. searcher.Search(piece, new SearchFilter { Take = 10 }).Hits.Select(h => h.Address)];
            bool isFirst = found.FirstOrDefault() == document.Address;

            Assert.True(isFirst || titles > 1, piece);
            Assert.True(titles > 10 || found.Contains(document.Address), piece);
            asked++;
            first += isFirst ? 1 : 0;
            inTen += found.Contains(document.Address) ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{asked} asked, {first} first, {inTen} among ten");
        Assert.InRange(asked, documents.Length / 2, documents.Length);
    }

    [GeneratedRegex("[一-龥]{4,}", RegexOptions.None, 1000)]
    private static partial Regex Run();
}
