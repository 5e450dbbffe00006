using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Mingnuo.Build.History;

/// <summary>What git knows of a hub's content.</summary>
/// <param name="Gap">Why nothing is known; <see langword="null"/> when it is.</param>
/// <param name="Head">The hub's commit; <see langword="null"/> without one.</param>
/// <param name="Files">Every file that ever was under <c>content/</c>, by its latest path from the hub's root, those that are gone included.</param>
/// <param name="MainLine">
/// The same from commit to first parent: what a merge brought in is there as one step, so that every version was published.
/// </param>
internal sealed record HubHistory(
    HistoryGap? Gap, string? Head, IReadOnlyDictionary<string, FileHistory> Files, IReadOnlyDictionary<string, FileHistory> MainLine)
{
    /// <summary>What readers are told of the files' revisions, by their paths, as far as that was compared: it is the same as long as the commit is.</summary>
    public ConcurrentDictionary<string, IReadOnlyList<PageRevision>> Compared { get; } = new(StringComparer.Ordinal);

    /// <summary>Nothing is known.</summary>
    public static HubHistory Unknown(HistoryGap gap, string? head = null) =>
        new(gap, head, FrozenDictionary<string, FileHistory>.Empty, FrozenDictionary<string, FileHistory>.Empty);

    /// <summary>The history of a file in the hub's commit; <see langword="null"/> for one that is not committed, or without any history.</summary>
    public FileHistory? Of(string path) => Files.TryGetValue(path, out FileHistory? file) && file.Blob is not null ? file : null;

    /// <summary>Files that were published once and are in the hub's commit no more, in ordinal order of their last paths.</summary>
    public IEnumerable<FileHistory> Gone => Files.Values.Where(f => f.Blob is null).OrderBy(f => f.Path, StringComparer.Ordinal);
}
