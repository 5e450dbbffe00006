namespace Mingnuo.Search.Index.Reading;

/// <summary>The index in a folder that a site was written to.</summary>
/// <param name="root">The site's folder, in which <c>search/</c> lies.</param>
public sealed class SearchFolder(string root) : ISearchFiles
{
    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        string full = Path.Combine(root, path);
        return File.Exists(full) ? File.ReadAllBytes(full) : null;
    }
}
