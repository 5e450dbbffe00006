using System.Collections.Concurrent;

namespace Mingnuo.Content.Reading;

/// <summary>Files of one sort as they were read last: reading again reads only those whose size or time changed.</summary>
/// <param name="read">Reads one.</param>
internal sealed class ReadFiles<T>(Func<FoundFile, T> read)
    where T : IReadFile
{
    private ConcurrentDictionary<string, (FileStamp Stamp, T File)> _known = new(StringComparer.Ordinal);

    /// <summary>All of them, in the order given, read in parallel.</summary>
    public IReadOnlyList<T> Of(IReadOnlyList<FoundFile> found)
    {
        var files = new T[found.Count];
        var fresh = new ConcurrentDictionary<string, (FileStamp Stamp, T File)>(StringComparer.Ordinal);
        Parallel.For(0, files.Length, i =>
        {
            FoundFile file = found[i];
            bool isKnown = _known.TryGetValue(file.Path.Relative, out var known) && known.Stamp == file.Stamp;
            files[i] = isKnown ? known.File : read(file);
            if (!files[i].Diagnostics.Any(d => d.Kind == YamlMistakes.CannotRead))
            {
                fresh[file.Path.Relative] = (file.Stamp, files[i]);
            }
        });
        _known = fresh;
        return files;
    }
}
