using System.Text;

namespace Mingnuo.Search.Index.Writing;

/// <summary>All terms by themselves, for what has to look at every one: wildcards at the front, words that are nearly right.</summary>
internal static class VocabularyFiles
{
    private const string Stem = "vocabulary";

    // Sorted terms compress to a third: about 64 KB a file.
    private static readonly Cuts s_cuts = new(160_000, 224_000);

    /// <returns>The letters of each file's name.</returns>
    public static IReadOnlyList<string> Write(string[] terms, FileSet files, ParallelOptions parallel)
    {
        List<int> starts = s_cuts.Of(0, terms.Length, term => Encoding.UTF8.GetByteCount(terms[term]) + 1, term => Cuts.Mark(terms[term]));
        var packed = new PackedFile[starts.Count];
        Parallel.For(0, starts.Count, parallel, file =>
        {
            int end = file + 1 < starts.Count ? starts[file + 1] : terms.Length;
            packed[file] = PackedFile.Of(Encoding.UTF8.GetBytes(string.Join('\n', terms[starts[file]..end])));
        });
        return [.. packed.Select(p => files.Add(Stem, p))];
    }
}
