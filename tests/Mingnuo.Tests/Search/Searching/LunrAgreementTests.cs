using System.Text;
using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;
using Mingnuo.Search.Searching;

namespace Mingnuo.Tests.Search.Searching;

public sealed class LunrAgreementTests
{
    private const double Tolerance = 0.0005;

    /// <summary>Scores this close are equal: in which order such documents come is left to chance.</summary>
    private const double Equal = 1e-9;

    [Theory]
    [InlineData(100, 1400, 0)]
    [InlineData(40, 100, 150)]
    public void Hits_their_scores_and_their_order_are_those_of_lunr_itself(int documents, int tame, int wild) => Agree(MadeDocuments.Make(documents, seed: documents), tame, wild);

    [Fact]
    public void Over_the_shipped_hub_too() => Agree(ShippedIndex.Beginnings(250), tame: 500, wild: 0);

    [Fact]
    public void A_run_scores_as_its_terms_do_in_one_clause()
    {
        IReadOnlyList<SearchDocument> texts = MadeDocuments.Make(60, seed: 16);
        IndexReader index = TestIndex.Of(texts);
        var maker = new RunMaker([.. texts.Select(t => t.Body)], seed: 17);
        Query[] queries = [.. Enumerable.Range(0, 150).Select(_ => QueryParser.Parse(maker.Next(3, 6)))];
        using Lunr lunr = Lunr.Of(texts, TestIndex.Boosts);
        IReadOnlyList<(int Document, double Score)[]> wanted = lunr.Run(queries.Select(q => q.Clauses.Single().Terms.Select(t => t.Text)));

        foreach ((Query query, (int Document, double Score)[] hits) in queries.Zip(wanted))
        {
            Dictionary<int, double> scores = hits.ToDictionary();
            Assert.All(new Evaluation(index, query).Hits(), hit => Assert.Equal(scores[hit.Document], hit.Score, Tolerance));
        }
    }

    [Fact]
    public void Stock_lunr_loads_the_index_written_for_it_and_answers_the_same()
    {
        IReadOnlyList<SearchDocument> texts = MadeDocuments.Make(60, seed: 3);
        IReadOnlyList<SearchFile> files = SearchIndex.Write(texts, new SearchOptions { Boosts = TestIndex.Boosts, LunrJson = true });
        var index = new IndexReader(new SearchMemory(files));
        var maker = new QueryMaker(index.Vocabulary, seed: 4);
        string[] queries = [.. Enumerable.Range(0, 300).Select(_ => maker.Next(hasWild: false))];
        using Lunr lunr = Lunr.Load(Encoding.UTF8.GetString(files.Single(f => f.Path == SearchPaths.LunrJson).Bytes.Span));

        Assert.Equal("", Differences(index, queries, lunr.Search(queries)));
    }

    private static void Agree(IReadOnlyList<SearchDocument> documents, int tame, int wild)
    {
        IndexReader index = TestIndex.Of(documents);
        var maker = new QueryMaker(index.Vocabulary, seed: tame);
        string[] queries = [.. Enumerable.Range(0, tame + wild).Select(n => maker.Next(n >= tame))];
        using Lunr lunr = Lunr.Of(documents, TestIndex.Boosts);
        IReadOnlyList<(int Document, double Score)[]> wanted = lunr.Search(queries);

        Assert.Equal("", Differences(index, queries, wanted));
        Assert.InRange(wanted.Count(w => w.Length > 0), queries.Length / 2, queries.Length);
    }

    private static string Differences(IndexReader index, string[] queries, IReadOnlyList<(int Document, double Score)[]> wanted)
    {
        var wrong = new StringBuilder();
        for (int query = 0; query < queries.Length; query++)
        {
            Dictionary<int, double> found = new Evaluation(index, QueryParser.Parse(queries[query])).Hits().ToDictionary(h => h.Document, h => h.Score);
            if (Difference(wanted[query], found) is { } difference)
            {
                wrong.Append(queries[query]).Append(": ").Append(difference).Append('\n');
            }
        }

        return wrong.ToString();
    }

    private static string? Difference((int Document, double Score)[] wanted, Dictionary<int, double> found)
    {
        int[] missing = [.. wanted.Select(w => w.Document).Except(found.Keys)];
        int[] extra = [.. found.Keys.Except(wanted.Select(w => w.Document))];
        if (missing.Length + extra.Length > 0)
        {
            return $"{missing.Length} missing, {extra.Length} more";
        }

        (int Document, double Score) off = wanted.FirstOrDefault(w => Math.Abs(w.Score - found[w.Document]) > Tolerance, (-1, 0));
        if (off.Document >= 0)
        {
            return $"document {off.Document} scores {found[off.Document]}, not {off.Score}";
        }

        ((int Document, double Score) before, (int Document, double Score) after) =
            wanted.Zip(wanted.Skip(1)).FirstOrDefault(p => found[p.Second.Document] - found[p.First.Document] > Equal, ((-1, 0), (-1, 0)));
        return before.Document < 0 ? null : $"document {after.Document} comes before {before.Document}";
    }
}
