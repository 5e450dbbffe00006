using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;
using Mingnuo.Search.Searching;

namespace Mingnuo.Tests.Search.Searching;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("2至8个汉字", 400)]
    public void A_run_is_found_in_all_texts_that_have_it_and_in_no_other(string what, int count)
    {
        IReadOnlyList<SearchDocument> documents = MadeDocuments.Make(150, seed: 7);
        IndexReader index = TestIndex.Of(documents);
        var runs = new RunMaker(documents, seed: 8);

        foreach (string run in Enumerable.Range(0, count).Select(_ => runs.Next(2, 8)))
        {
            int[] wanted = [.. documents.Index().Where(d => SearchFields.All.Any(f => d.Item.Text(f).Contains(run, StringComparison.Ordinal))).Select(d => d.Index)];
            int[] found = [.. new Evaluation(index, QueryParser.Parse(run)).Hits().Where(h => h.Tier == 0).Select(h => h.Document)];
            Assert.True(wanted.SequenceEqual(found), $"{what} {run}: {string.Join(',', wanted)} ≠ {string.Join(',', found)}");
        }
    }

    [Fact]
    public void Two_words_typed_together_find_every_text_that_has_both_and_those_come_first()
    {
        IReadOnlyList<SearchDocument> documents = MadeDocuments.Make(150, seed: 9);
        var searcher = new Searcher(TestIndex.Of(documents));
        var runs = new RunMaker(documents, seed: 10);
        for (int pair = 0; pair < 150; pair++)
        {
            (string first, string second) = (runs.Next(2, 4), runs.Next(2, 4));
            string[] wanted = [.. documents.Where(d => Has(d, first) && Has(d, second)).Select(d => d.Address)];
            SearchHit[] found = [.. searcher.Search(first + second, new SearchFilter { Take = documents.Count }).Hits];

            Assert.Empty(wanted.Except(found.Select(h => h.Address)));
            Assert.All(found, h => Assert.True(IsMadeOfParts(first + second, documents.Single(d => d.Address == h.Address)), $"{first}+{second}: {h.Address}"));
        }
    }

    private static bool Has(SearchDocument document, string run) =>
        SearchFields.All.Any(f => document.Text(f).Contains(run, StringComparison.Ordinal));

    /// <summary>Some cut of the run into pieces of two or more stands in the document; tried without any cleverness.</summary>
    private static bool IsMadeOfParts(string run, SearchDocument document) =>
        run.Length == 0 || Enumerable.Range(2, Math.Max(0, run.Length - 1)).Any(length =>
            Has(document, run[..length]) && (length == run.Length || run.Length - length >= 2) && IsMadeOfParts(run[length..], document));
}
