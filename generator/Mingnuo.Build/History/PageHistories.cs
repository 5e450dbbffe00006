using System.Collections.Frozen;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.History;

/// <summary>The histories of all files that make pages.</summary>
internal sealed class PageHistories
{
    /// <summary>How many files' versions are in memory at once.</summary>
    private const int BatchSize = 1000;

    private readonly HistoryGap? _gap;
    private readonly FrozenDictionary<string, PageHistory> _byPath;

    private PageHistories(HistoryGap? gap, IEnumerable<KeyValuePair<string, PageHistory>> byPath) =>
        (_gap, _byPath) = (gap, byPath.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>Compares all versions of all files that are there.</summary>
    public static PageHistories Of(HubHistory history, ContentTree content, string root)
    {
        if (history.Gap is not null || GitRepository.Of(root) is not { } repository)
        {
            return new PageHistories(history.Gap ?? HistoryGap.NoRepository, []);
        }

        IEnumerable<(string Path, SourceText Source)> files =
            content.Files.Where(f => f.Record is not Tombstone).Select(f => (f.Path.Relative, f.Source)).Concat(content.Ledgers.Select(l => (l.Path.Relative, l.Source)));
        IEnumerable<KeyValuePair<string, PageHistory>> emptied = content.Files.Where(f => f.Record is Tombstone)
            .Select(f => KeyValuePair.Create(f.Path.Relative, new PageHistory(null, IsCommitted: true, [], 0, IsEmptied: true)));
        return new PageHistories(null, files.Chunk(BatchSize).SelectMany(batch => Read(batch, history, repository)).Concat(emptied));
    }

    /// <summary>The history of a file.</summary>
    public PageHistory Of(ContentPath path) => _byPath.GetValueOrDefault(path.Relative, new PageHistory(_gap, IsCommitted: false, [], 0));

    private static ParallelQuery<KeyValuePair<string, PageHistory>> Read(
        IReadOnlyList<(string Path, SourceText Source)> batch, HubHistory history, GitRepository repository)
    {
        (SourceText Source, FileHistory File)[] known =
            [.. batch.Select(b => (b.Source, File: history.Of(b.Path)!)).Where(b => b.File is not null)];
        IReadOnlyDictionary<string, byte[]> bytes = repository.Files(known.SelectMany(k => Wanted(k.File, k.Source, history)));
        return known.AsParallel().AsOrdered().Select(k => KeyValuePair.Create(k.File.Path, Read(k.File, k.Source, history, bytes)));
    }

    /// <summary>The versions that must be compared; a file of one version is compared with nothing.</summary>
    private static IEnumerable<string> Wanted(FileHistory file, SourceText source, HubHistory history) =>
        file.Revisions.Count > 1 && !history.Compared.ContainsKey(file.Path)
            ? file.Revisions.SelectMany(r => (string?[])[r.OldBlob, r.Blob]).OfType<string>()
            : BlobHash.Is(source.Text, file.Blob!) ? [] : [file.Blob!];

    private static PageHistory Read(FileHistory file, SourceText source, HubHistory history, IReadOnlyDictionary<string, byte[]> bytes)
    {
        IReadOnlyList<PageRevision> told = history.Compared.GetOrAdd(file.Path, _ =>
        [
            .. file.Revisions.Select(r => new PageRevision(r, RevisionContent.Of(r, bytes), r == file.First))
                .Where(r => r.IsFirst || r.Source.Change != FileChange.Edited || !r.Content.IsEmpty),
        ]);
        return new PageHistory(null, IsCommitted(file, source, bytes), told, file.Revisions.Count - told.Count);
    }

    /// <summary>Whether a file says what its commit says, whatever its encoding and line ends.</summary>
    private static bool IsCommitted(FileHistory file, SourceText source, IReadOnlyDictionary<string, byte[]> bytes) =>
        BlobHash.Is(source.Text, file.Blob!)
        || (bytes.TryGetValue(file.Blob!, out byte[]? committed) && SourceReader.Decode(committed, file.Path, [])?.Text == source.Text);
}
