using System.Buffers;
using System.IO.Enumeration;
using Microsoft.Win32.SafeHandles;

namespace Mingnuo.Build.Output;

/// <summary>
/// What lies in the output folder now. Whether a file changed is decided by its bytes and nothing else: times and recorded hashes can be
/// wrong, and 10,000 pages are read no slower than they are hashed.
/// </summary>
internal sealed class PublishedTree
{
    private const int ChunkSize = 1 << 17;

    private static readonly EnumerationOptions s_everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
    };

    private readonly string _folder;
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private bool _hasLinks;

    private PublishedTree(string folder) => _folder = folder;

    /// <summary>The regular files, by their paths with forward slashes; the marker is one of them.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>Lists an output folder; one that is not there is empty.</summary>
    public static PublishedTree Read(string folder)
    {
        var tree = new PublishedTree(folder);
        if (Directory.Exists(folder))
        {
            foreach (Entry entry in List(folder))
            {
                tree._hasLinks |= entry.IsLink;
                if (!entry.IsLink)
                {
                    (entry.IsFolder ? tree._folders : tree._files).Add(entry.Path);
                }
            }
        }

        return tree;
    }

    /// <summary>Whether a file is there with exactly these bytes.</summary>
    public bool Holds(string path, ReadOnlySpan<byte> content)
    {
        if (!_files.Contains(path))
        {
            return false;
        }

        using SafeFileHandle handle = File.OpenHandle(Path.Combine(_folder, path));
        return RandomAccess.GetLength(handle) == content.Length && Matches(handle, content);
    }

    /// <summary>Whether nothing but these files, the folders that they need and the marker is there.</summary>
    public bool HoldsNothingBeside(IReadOnlyList<OutputFile> files)
    {
        if (_hasLinks || _files.Count != files.Count + 1)
        {
            return false;
        }

        var needed = new HashSet<string>(StringComparer.Ordinal);
        var lookup = needed.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (OutputFile file in files)
        {
            int slash = file.Path.LastIndexOf('/');
            while (slash > 0 && lookup.Add(file.Path.AsSpan(0, slash)))
            {
                slash = file.Path.LastIndexOf('/', slash - 1);
            }
        }

        return needed.SetEquals(_folders);
    }

    private static bool Matches(SafeFileHandle handle, ReadOnlySpan<byte> content)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Min(content.Length, ChunkSize));
        int done = 0;
        while (done < content.Length)
        {
            int read = RandomAccess.Read(handle, buffer, done);
            if (read == 0 || read > content.Length - done || !content.Slice(done, read).SequenceEqual(buffer.AsSpan(0, read)))
            {
                break;
            }

            done += read;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return done == content.Length;
    }

    private static FileSystemEnumerable<Entry> List(string folder)
    {
        int prefix = folder.Length + 1;
        return new FileSystemEnumerable<Entry>(
            folder,
            (ref FileSystemEntry entry) => new Entry(WithSlashes(entry.ToFullPath()[prefix..]), entry.IsDirectory, IsLink(ref entry)),
            s_everything)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != FileAttributes.None;

    private static string WithSlashes(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    private readonly record struct Entry(string Path, bool IsFolder, bool IsLink);
}
