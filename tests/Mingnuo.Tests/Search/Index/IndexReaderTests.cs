using CsCheck;
using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Tokens;

namespace Mingnuo.Tests.Search.Index;

public sealed class IndexReaderTests
{
    [Fact]
    public void Whatever_is_written_is_read_again() => Documents.Some.Sample(documents =>
    {
        var index = new IndexReader(new SearchMemory(SearchIndex.Write(documents, new SearchOptions())));
        SearchDocument[] sorted = [.. documents.OrderBy(d => d.Address, StringComparer.Ordinal)];

        Assert.Equal(sorted.Length, index.Documents);
        Assert.Equal(sorted.Select(d => (d.Title, d.Address, d.IsWithdrawn, d.Body, d.Date, d.Kind, d.Unit)), Enumerable.Range(0, index.Documents)
            .Select(i => (index.Document(i).Title, index.Document(i).Address, index.Document(i).IsWithdrawn, index.Text(i), index.Date(i), index.Kind(i), index.Unit(i))));
        foreach (SearchField field in SearchFields.All)
        {
            var lengths = sorted.Select(d => Tokenizer.Tokens(d.Text(field)).Count).ToArray();
            Assert.Equal(lengths, Enumerable.Range(0, index.Documents).Select(i => index.Length(i, field)));
            Assert.Equal(lengths.DefaultIfEmpty().Average(), index.AverageLength(field));
            Assert.Equal(Expected(sorted, field), Found(index, field));
        }
    }, iter: 200);

    [Fact]
    public void Terms_are_found_by_what_they_begin_with() => Documents.Some.Sample(documents =>
    {
        var index = new IndexReader(new SearchMemory(SearchIndex.Write(documents, new SearchOptions())));

        Assert.All(["", "一", "师德", "2", "张", "\uffff"], prefix => Assert.Equal(
            index.Vocabulary.Where(t => t.StartsWith(prefix, StringComparison.Ordinal)), index.Terms(prefix)));
    }, iter: 50);

    [Fact]
    public void An_index_of_many_shards_is_read_whole()
    {
        SearchDocument[] documents = Documents.Many(300, 800);
        IReadOnlyList<SearchFile> files = SearchIndex.Write(documents, new SearchOptions());
        var index = new IndexReader(new SearchMemory(files));

        Assert.InRange(files.Count(f => f.Path.Contains("terms-", StringComparison.Ordinal)), 5, 1000);
        Assert.InRange(files.Count(f => f.Path.Contains("positions-", StringComparison.Ordinal)), 5, 1000);
        Assert.Equal(Expected(documents, SearchField.Body), Found(index, SearchField.Body));
        Assert.Equal(index.Vocabulary.Where(t => t.StartsWith('丁')), index.Terms("丁"));
        Assert.Null(index.Find("没有"));
        Assert.Null(index.Find(""));
    }

    private static IEnumerable<(string, int, int)> Expected(SearchDocument[] documents, SearchField field) => documents
        .SelectMany((d, i) => Tokenizer.Tokens(d.Text(field)).Select(t => (t.Term, i, t.Position)))
        .OrderBy(t => t.Term, StringComparer.Ordinal).ThenBy(t => t.i).ThenBy(t => t.Position);

    private static IEnumerable<(string, int, int)> Found(IndexReader index, SearchField field)
    {
        foreach (string term in index.Vocabulary)
        {
            if (index.Find(term)![field] is not { } postings)
            {
                continue;
            }

            for (int i = 0; i < postings.Documents.Count; i++)
            {
                Assert.Equal(postings.Frequencies[i], postings.Positions[i].Count);
                foreach (int position in postings.Positions[i])
                {
                    yield return (term, postings.Documents[i], position);
                }
            }
        }
    }
}
