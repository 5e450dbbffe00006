using System.Text;
using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;
using Mingnuo.Search.Searching;

namespace Mingnuo.Tests.Search.Searching;

public sealed class LunrAgreementTests
{
    private const double Tolerance = 0.0005;

    [Theory]
    [InlineData(120, 1900, 0)]
    [InlineData(40, 100, 200)]
    public void Hits_and_scores_are_those_of_lunr_itself(int documents, int tame, int wild)
    {
        IReadOnlyList<SearchDocument> texts = MadeDocuments.Make(documents, seed: documents);
        IndexReader index = TestIndex.Of(texts);
        var maker = new QueryMaker(index.Vocabulary, seed: tame);
        string[] queries = [.. Enumerable.Range(0, tame + wild).Select(n => maker.Next(n >= tame))];
        using Lunr lunr = Lunr.Of(texts, TestIndex.Boosts);
        IReadOnlyList<Dictionary<int, double>> wanted = lunr.Search(queries);

        var wrong = new StringBuilder();
        for (int query = 0; query < queries.Length; query++)
        {
            Dictionary<int, double> found = new Evaluation(index, QueryParser.Parse(queries[query])).Hits().ToDictionary(h => h.Document, h => h.Score);
            if (Difference(wanted[query], found) is { } difference)
            {
                wrong.Append(queries[query]).Append(": ").Append(difference).Append('\n');
            }
        }

        Assert.Equal("", wrong.ToString());
        Assert.InRange(wanted.Count(w => w.Count > 0), queries.Length / 2, queries.Length);
    }

    private static string? Difference(Dictionary<int, double> wanted, Dictionary<int, double> found)
    {
        int[] missing = [.. wanted.Keys.Except(found.Keys)];
        int[] extra = [.. found.Keys.Except(wanted.Keys)];
        if (missing.Length + extra.Length > 0)
        {
            return $"{missing.Length} missing, {extra.Length} more";
        }

        var off = wanted.FirstOrDefault(w => Math.Abs(w.Value - found[w.Key]) > Tolerance, new(-1, 0));
        return off.Key < 0 ? null : $"document {off.Key} scores {found[off.Key]}, not {off.Value}";
    }
}
