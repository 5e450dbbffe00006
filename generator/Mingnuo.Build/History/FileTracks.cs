using System.Collections.Frozen;

namespace Mingnuo.Build.History;

/// <summary>Puts the log together file by file, from the newest commit to the oldest, through renames.</summary>
internal sealed class FileTracks
{
    private readonly IReadOnlyDictionary<string, string> _tree;
    private readonly Dictionary<string, List<FileRevision>> _byPath = new(StringComparer.Ordinal);

    /// <summary>What a path of an older commit is called now.</summary>
    private readonly Dictionary<string, string> _latest = new(StringComparer.Ordinal);

    private FileTracks(IReadOnlyDictionary<string, string> tree) => _tree = tree;

    /// <summary>Every file's history by its latest path from the hub's root.</summary>
    /// <param name="log">All commits, each before its parents.</param>
    /// <param name="tree">The files of the hub's commit with the hashes of their bytes, by their paths from the repository's top.</param>
    /// <param name="prefix">From the top to the hub.</param>
    public static IReadOnlyDictionary<string, FileHistory> Of(IEnumerable<LoggedCommit> log, IReadOnlyDictionary<string, string> tree, string prefix)
    {
        var tracks = new FileTracks(tree);
        foreach (FileRevision revision in log.SelectMany(l => l.Revisions))
        {
            tracks.Add(revision);
        }

        return tracks._byPath
            .Where(t => t.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(t => new FileHistory(t.Key[prefix.Length..], tree.GetValueOrDefault(t.Key), [.. t.Value.Select(r => Below(r, prefix))]))
            .ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
    }

    private static FileRevision Below(FileRevision revision, string prefix) => prefix.Length == 0 ? revision : revision with
    {
        Path = Below(revision.Path, prefix),
        OldPath = Below(revision.OldPath, prefix),
    };

    private static string Below(string path, string prefix) => path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;

    private void Add(FileRevision revision)
    {
        string latest = _latest.GetValueOrDefault(revision.Path, revision.Path);
        if (!_byPath.TryGetValue(latest, out List<FileRevision>? track))
        {
            _byPath[latest] = track = [];
        }

        track.Add(revision);
        if (revision.OldPath != revision.Path)
        {
            Follow(revision.OldPath, latest, track);
        }
    }

    /// <summary>
    /// From here back, the old path means the file. Where another branch edited it under that path, those commits came before in the log;
    /// where the path was used again for another file, which is there or was removed, that file keeps its own.
    /// </summary>
    private void Follow(string oldPath, string latest, List<FileRevision> track)
    {
        if (_byPath.TryGetValue(oldPath, out List<FileRevision>? other) && other != track && !_tree.ContainsKey(oldPath) && other[0].Change != FileChange.Deleted)
        {
            track.AddRange(other);
            _byPath.Remove(oldPath);
        }

        _latest[oldPath] = latest;
    }
}
