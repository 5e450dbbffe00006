using System.Buffers.Text;
using System.Security.Cryptography;

namespace Mingnuo.Search.Index.Writing;

/// <summary>The files of an index and their names: <c>search/terms-Ab3_x9.bin</c>, where the letters come from what the file holds.</summary>
internal sealed class FileSet
{
    /// <summary>How many letters of a hash stand in a name.</summary>
    public const int NameLength = 6;

    // Without regard to case: a site is published on disks that do not tell Ab from aB.
    private readonly Dictionary<string, (string Path, byte[] Hash)> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SearchFile> _files = [];

    /// <summary>All files so far.</summary>
    public IReadOnlyList<SearchFile> Files => _files;

    /// <summary>The path of a file by its stem and letters.</summary>
    public static string Path(string stem, string name) => $"{SearchPaths.Folder}{stem}-{name}.bin";

    /// <summary>Adds a file under the letters of its hash; two that hold the same are one.</summary>
    /// <returns>The letters.</returns>
    public string Add(string stem, PackedFile file)
    {
        // Letters that are taken by another file are passed over: the next ones come from the hash of the hash.
        for (byte[] hash = file.Hash; ; hash = SHA256.HashData(hash))
        {
            string name = Base64Url.EncodeToString(hash)[..NameLength];
            string path = Path(stem, name);
            if (_taken.TryAdd(path, (path, file.Hash)))
            {
                _files.Add(new SearchFile(path, file.Compressed));
                return name;
            }

            if (_taken[path].Path == path && _taken[path].Hash.AsSpan().SequenceEqual(file.Hash))
            {
                return name;
            }
        }
    }

    /// <summary>Adds a file of a fixed name, not compressed.</summary>
    public void AddPlain(string path, ReadOnlyMemory<byte> bytes) => _files.Add(new SearchFile(path, bytes));
}
