using System.IO.Compression;
using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;

namespace Mingnuo.Tests.Search.Index;

public sealed class DamagedIndexTests
{
    private static readonly IReadOnlyList<SearchFile> s_files = SearchIndex.Write(Documents.Many(30, 60), new SearchOptions { Names = [new("柳林小学", "单位", "units/a/")] });

    [Fact]
    public void A_missing_or_cut_or_altered_file_is_named() => Assert.All(s_files, file =>
    {
        Assert.Equal(file.Path, Damaged(file, null));
        Assert.Equal(file.Path, Damaged(file, []));
        Assert.Equal(file.Path, Damaged(file, file.Bytes[..(file.Bytes.Length / 2)].ToArray()));
        Assert.Equal(file.Path, Damaged(file, file.Bytes[..^1].ToArray()));
        Assert.Equal(file.Path, Damaged(file, "<!doctype html><title>404</title>"u8.ToArray()));
    });

    [Fact]
    public void A_flipped_bit_never_gives_another_answer_than_damage() => Assert.All(s_files.Where(f => f.Path.EndsWith(".bin", StringComparison.Ordinal)), file =>
    {
        byte[] bytes = file.Bytes.ToArray();
        bytes[bytes.Length / 2] ^= 0x10;
        Assert.Equal(file.Path, Damaged(file, bytes));
    });

    [Fact]
    public void Another_version_is_damage_too()
    {
        SearchFile manifest = s_files.Single(f => f.Path == "search/manifest.json");
        string text = System.Text.Encoding.UTF8.GetString(manifest.Bytes.Span).Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal);

        Assert.Equal(manifest.Path, Damaged(manifest, System.Text.Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Files_that_a_server_has_inflated_are_read()
    {
        var index = new IndexReader(new SearchMemory([.. s_files.Select(f => f.Path.EndsWith(".bin", StringComparison.Ordinal) ? f with { Bytes = Inflated(f) } : f)]));

        ReadAll(index);
    }

    [Fact]
    public void A_folder_is_read_as_memory_is()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("mingnuo-search-");
        foreach (SearchFile file in s_files)
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "search"));
            File.WriteAllBytes(Path.Combine(folder.FullName, file.Path), file.Bytes.Span);
        }

        ReadAll(new IndexReader(new SearchFolder(folder.FullName)));
        folder.Delete(recursive: true);
        Assert.Equal("search/manifest.json", Assert.Throws<IndexDamagedException>(() => new IndexReader(new SearchFolder(folder.FullName))).File);
    }

    private static string Damaged(SearchFile file, byte[]? bytes)
    {
        var others = s_files.Where(f => f != file);
        var files = bytes is null ? others : others.Append(file with { Bytes = bytes });
        return Assert.Throws<IndexDamagedException>(() => ReadAll(new IndexReader(new SearchMemory([.. files])))).File;
    }

    private static void ReadAll(IndexReader index)
    {
        // No assertion wraps this: what it throws is what the tests look at.
        int read = index.Names.Count + index.Vocabulary.SelectMany(term => SearchFields.All.Select(field => index.Find(term)![field]))
            .OfType<FieldPostings>().Sum(postings => postings.Positions.Count);
        for (int document = 0; document < index.Documents; document++)
        {
            read += index.Text(document).Length + index.Kind(document).Id.Length + index.Length(document, SearchField.Body);
        }

        Assert.InRange(read, 1000, int.MaxValue);
    }

    private static byte[] Inflated(SearchFile file)
    {
        using var raw = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(file.Bytes.ToArray()), CompressionMode.Decompress);
        gzip.CopyTo(raw);
        return raw.ToArray();
    }
}
