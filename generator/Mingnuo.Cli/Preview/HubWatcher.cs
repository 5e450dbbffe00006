namespace Mingnuo.Cli.Preview;

/// <summary>
/// Watches all that a site is made from. It says only that something changed: the reader finds out what, so an event that the system lost
/// or merged does no harm.
/// </summary>
internal sealed class HubWatcher : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private static readonly string[] s_folders = ["content", "site", "themes"];

    private readonly string _root;
    private readonly Action _changed;
    private readonly FileSystemWatcher _top;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, FileSystemWatcher> _below = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _broken = new();
    private bool _isDisposed;

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The hub's folder.</param>
    /// <param name="changed">Called on any thread, often several times for one change.</param>
    /// <exception cref="IOException">The system has no more watches to give.</exception>
    public HubWatcher(string root, Action changed)
    {
        (_root, _changed) = (root, changed);
        _top = new FileSystemWatcher(root) { NotifyFilter = NotifyFilters.DirectoryName };
        _top.Created += (_, e) => WatchAnew(e.Name);
        _top.Deleted += (_, e) => WatchAnew(e.Name);
        _top.Renamed += (_, e) =>
        {
            WatchAnew(e.OldName);
            WatchAnew(e.Name);
        };
        _top.EnableRaisingEvents = true;
        foreach (string folder in s_folders)
        {
            Watch(folder);
        }
    }

    /// <summary>Fails when the system stops telling of changes; never completes otherwise.</summary>
    public Task Broken => _broken.Task;

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _top.Dispose();
            foreach (FileSystemWatcher watcher in _below.Values)
            {
                watcher.Dispose();
            }
        }
    }

    /// <summary>A folder came or went, or more happened in it than the system could tell: everything may be different.</summary>
    private void WatchAnew(string? folder)
    {
        if (!s_folders.Contains(folder, StringComparer.Ordinal))
        {
            return;
        }

        try
        {
            Watch(folder!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // This is a thread of the system's, where nobody would catch it.
            _broken.TrySetException(e);
        }

        _changed();
    }

    private void Watch(string folder)
    {
        lock (_gate)
        {
            if (_below.Remove(folder, out FileSystemWatcher? old))
            {
                old.Dispose();
            }

            string path = Path.Combine(_root, folder);
            if (!_isDisposed && Directory.Exists(path))
            {
                _below[folder] = Start(folder, path);
            }
        }
    }

    private FileSystemWatcher Start(string folder, string path)
    {
        var watcher = new FileSystemWatcher(path)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = BufferSize,
        };
        watcher.Changed += (_, e) => Tell(e.Name);
        watcher.Created += (_, e) => Tell(e.Name);
        watcher.Deleted += (_, e) => Tell(e.Name);
        watcher.Renamed += (_, e) =>
        {
            Tell(e.OldName);
            Tell(e.Name);
        };
        watcher.Error += (_, _) => WatchAnew(folder);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    /// <summary>Names that begin with a dot are no content; editors keep their own notes in such files.</summary>
    private void Tell(string? name)
    {
        if (!Path.GetFileName(name.AsSpan()).StartsWith('.'))
        {
            _changed();
        }
    }
}
