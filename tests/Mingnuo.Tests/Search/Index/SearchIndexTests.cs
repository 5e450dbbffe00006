using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Tokens;

namespace Mingnuo.Tests.Search.Index;

public sealed class SearchIndexTests
{
    [Fact]
    public void The_same_documents_give_the_same_bytes_on_any_cores_in_any_order()
    {
        SearchDocument[] documents = Documents.Many(120, 500);
        string once = Written(SearchIndex.Write(documents, new SearchOptions { Cores = 1 }));

        Assert.Equal(once, Written(SearchIndex.Write([.. documents.Reverse()], new SearchOptions { Cores = 2 })));
        Assert.Equal(once, Written(SearchIndex.Write([.. documents.OrderBy(d => d.Body, StringComparer.Ordinal)], new SearchOptions { Cores = 7 })));
    }

    [Fact]
    public void An_edited_body_changes_the_shards_of_its_own_terms_and_little_else()
    {
        SearchDocument[] documents = Documents.Many(400, 800);
        string body = documents[17].Body;
        int at = Enumerable.Range(200, 400).First(i => !body.AsSpan(i, 4).Contains('，'));
        string edited = body[..at] + "师德标兵" + body[(at + 4)..];
        var before = SearchIndex.Write(documents, new SearchOptions());
        documents[17] = documents[17] with { Body = edited };
        var after = SearchIndex.Write(documents, new SearchOptions());

        int touched = Tokens(body).Except(Tokens(edited)).Concat(Tokens(edited).Except(Tokens(body))).Select(t => t.Term).Distinct(StringComparer.Ordinal).Count();
        string[] gone = [.. before.Select(Written).Except(after.Select(Written), StringComparer.Ordinal).Select(Stem)];
        Assert.InRange(before.Count(f => Stem(Written(f)) == "terms"), 4 * touched, int.MaxValue);
        Assert.InRange(gone.Count(stem => stem == "terms"), 1, touched);
        Assert.InRange(gone.Count(stem => stem == "positions"), 1, touched);
        Assert.InRange(gone.Count(stem => stem == "vocabulary"), 0, touched);
        Assert.Equal(["columns", "documents", "manifest.json", "texts"], gone.Except(["terms", "positions", "vocabulary"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Files_are_gzip_members_of_no_time_and_no_system() =>
        Assert.All(SearchIndex.Write(Documents.Many(20, 50), new SearchOptions()).Where(f => f.Path.EndsWith(".bin", StringComparison.Ordinal)), file =>
        {
            Assert.Equal([0x1F, 0x8B, 8, 0, 0, 0, 0, 0], file.Bytes[..8].ToArray());
            Assert.Equal(255, file.Bytes.Span[9]);
            Assert.Matches("^search/[a-z]+-[A-Za-z0-9_-]{6}[.]bin$", file.Path);
        });

    [Fact]
    public void Without_documents_there_is_an_index_in_which_nothing_is_found()
    {
        var index = new IndexReader(new SearchMemory(SearchIndex.Write([], new SearchOptions())));

        Assert.Equal(0, index.Documents);
        Assert.Null(index.Find("师德"));
        Assert.Empty(index.Terms(""));
        Assert.Empty(index.Vocabulary);
    }

    [Fact]
    public void Names_stand_in_a_file_of_their_own()
    {
        SearchName[] names = [new("柳林小学", "基层党组织", "units/liulin-primary/"), new("<b>", "\"", "\\/")];

        Assert.Equal(names, new IndexReader(new SearchMemory(SearchIndex.Write([], new SearchOptions { Names = names }))).Names);
    }

    private static IEnumerable<(string Term, int Position)> Tokens(string text) => Tokenizer.Tokens(text).Select(t => (t.Term, t.Position));

    private static string Written(IReadOnlyList<SearchFile> files) => string.Join('\n', files.Select(Written));

    private static string Written(SearchFile file) => $"{file.Path} {Convert.ToBase64String(file.Bytes.Span)}";

    private static string Stem(string written) => written["search/".Length..written.IndexOfAny(['-', ' '])];
}
