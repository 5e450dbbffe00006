using Mingnuo.Build.Output;

namespace Mingnuo.Build.Permanence;

/// <summary>A site in a folder.</summary>
/// <param name="folder">A full path.</param>
public sealed class FolderSite(string folder) : IPublishedSite
{
    /// <inheritdoc/>
    public IReadOnlyList<string>? Paths { get; } =
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(p => p != OutputMarker.Name)
            .Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        string full = Path.Combine(folder, path);
        return File.Exists(full) ? File.ReadAllBytes(full) : null;
    }
}
