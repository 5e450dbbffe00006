using Mingnuo.Search.Index.Building;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Index.Writing;

namespace Mingnuo.Search.Index;

/// <summary>
/// Makes the files that a browser searches in: small, named by what they hold, and the same bytes on any number of cores. The format stands
/// in <c>.github/ARCHITECTURE.md</c>.
/// </summary>
public static class SearchIndex
{
    /// <summary>Indexes documents; their numbers are their places in the ordinal order of addresses.</summary>
    /// <param name="documents">All documents, in any order; no two of one address.</param>
    /// <param name="options">How the index is made.</param>
    /// <returns>All files, in ordinal order of their paths.</returns>
    public static IReadOnlyList<SearchFile> Write(IReadOnlyList<SearchDocument> documents, SearchOptions options)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Cores };
        SearchDocument[] sorted = [.. documents.OrderBy(d => d.Address, StringComparer.Ordinal)];
        var files = new FileSet();
        var postings = new TermPostings(sorted, parallel);
        var manifest = new ManifestFile(postings, options);
        var shards = new TermFiles(postings, files, parallel).Write();
        IReadOnlyList<string> vocabulary = VocabularyFiles.Write(postings.Terms, files, parallel);
        string columns = files.Add("columns", manifest.Columns(new DocumentFiles(sorted, files, parallel).Write()));
        string facets = files.Add("facets", FacetsFile.Of(sorted));
        string names = files.Add("names", manifest.Names());
        files.AddPlain(SearchPaths.Manifest, manifest.Manifest(shards, columns, facets, names, vocabulary));
        if (options.LunrJson)
        {
            files.AddPlain(SearchPaths.LunrJson, new LunrFile(new IndexReader(new SearchMemory(files.Files))).Write());
        }

        return [.. files.Files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }
}
