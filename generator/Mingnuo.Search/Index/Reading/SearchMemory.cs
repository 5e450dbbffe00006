namespace Mingnuo.Search.Index.Reading;

/// <summary>An index that was just made.</summary>
/// <param name="files">What <see cref="SearchIndex.Write"/> gave.</param>
public sealed class SearchMemory(IReadOnlyList<SearchFile> files) : ISearchFiles
{
    private readonly Dictionary<string, SearchFile> _files = files.ToDictionary(f => f.Path, StringComparer.Ordinal);

    /// <inheritdoc/>
    public byte[]? Read(string path) => _files.TryGetValue(path, out SearchFile? file) ? file.Bytes.ToArray() : null;
}
