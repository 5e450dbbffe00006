using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;
using Mingnuo.Search.Searching;

namespace Mingnuo.Tests.Search.Searching;

public sealed class PhraseTests
{
    [Fact]
    public void A_run_is_found_in_all_texts_that_have_it_and_in_no_other()
    {
        IReadOnlyList<SearchDocument> documents = MadeDocuments.Make(150, seed: 7);
        IndexReader index = TestIndex.Of(documents);
        var runs = new RunMaker([.. documents.SelectMany(d => SearchFields.All.Select(d.Text))], seed: 8);
        foreach (string run in Enumerable.Range(0, 400).Select(_ => runs.Next(2, 8)))
        {
            int[] wanted = [.. documents.Index().Where(d => Has(d.Item, run)).Select(d => d.Index)];
            Assert.True(wanted.SequenceEqual(Whole(index, run)), run);
        }
    }

    /// <summary>Titles and texts apart: what stands in the other fields cannot be read back.</summary>
    [Fact]
    public void In_the_shipped_hub_too()
    {
        IndexReader index = ShippedIndex.Open();
        string[] titles = [.. Enumerable.Range(0, index.Documents).Select(d => index.Document(d).Title)];
        string[] texts = [.. Enumerable.Range(0, index.Documents).Select(index.Text)];
        var runs = new RunMaker([.. titles, .. texts], seed: 15);
        foreach (string run in Enumerable.Range(0, 400).Select(_ => runs.Next(2, 8)))
        {
            Assert.True(Having(titles, run).SequenceEqual(Whole(index, "标题:" + run)), run);
            Assert.True(Having(texts, run).SequenceEqual(Whole(index, "正文:" + run)), run);
            Assert.Empty(Having(texts, run).Union(Having(titles, run)).Except(Whole(index, run)));
        }
    }

    [Fact]
    public void Two_words_typed_together_find_every_text_that_has_both()
    {
        IReadOnlyList<SearchDocument> documents = MadeDocuments.Make(150, seed: 9);
        var searcher = new Searcher(TestIndex.Of(documents));
        var runs = new RunMaker([.. documents.SelectMany(d => SearchFields.All.Select(d.Text))], seed: 10);
        for (int pair = 0; pair < 150; pair++)
        {
            (string first, string second) = (runs.Next(2, 4), runs.Next(2, 4));
            string[] wanted = [.. documents.Where(d => Has(d, first) && Has(d, second)).Select(d => d.Address)];
            SearchHit[] found = [.. searcher.Search(first + second, new SearchFilter { Take = documents.Count }).Hits];

            Assert.Empty(wanted.Except(found.Select(h => h.Address)));
            Assert.All(found, h => Assert.True(IsMadeOfParts(first + second, documents.Single(d => d.Address == h.Address)), $"{first}+{second}: {h.Address}"));
        }
    }

    private static IEnumerable<int> Whole(IndexReader index, string query) =>
        new Evaluation(index, QueryParser.Parse(query)).Hits().Where(h => h.Tier == 0).Select(h => h.Document);

    private static IEnumerable<int> Having(string[] texts, string run) => texts.Index().Where(t => t.Item.Contains(run, StringComparison.Ordinal)).Select(t => t.Index);

    private static bool Has(SearchDocument document, string run) =>
        SearchFields.All.Any(f => document.Text(f).Contains(run, StringComparison.Ordinal));

    /// <summary>Some cut of the run into pieces of two or more stands in the document; tried without any cleverness.</summary>
    private static bool IsMadeOfParts(string run, SearchDocument document) =>
        run.Length == 0 || Enumerable.Range(2, Math.Max(0, run.Length - 1)).Any(length =>
            Has(document, run[..length]) && run.Length - length != 1 && IsMadeOfParts(run[length..], document));
}
