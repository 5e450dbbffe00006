using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Mingnuo.Build.Theming;

/// <summary>Gives Fluid the partials of a theme by name, and nothing else: a template cannot read any other file.</summary>
internal sealed class PartialFiles(IReadOnlyDictionary<string, Template> partials) : IFileProvider
{
    /// <inheritdoc/>
    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    /// <inheritdoc/>
    public IFileInfo GetFileInfo(string subpath) => partials.TryGetValue(Path.GetFileNameWithoutExtension(subpath), out Template? partial)
        ? new PartialFile(subpath, Encoding.UTF8.GetBytes(partial.Source.Text))
        : new NotFoundFileInfo(subpath);

    /// <inheritdoc/>
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class PartialFile(string name, byte[] content) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        // Fluid parses a partial again when this changes; a changed theme makes a new library instead.
        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => content.Length;

        public string Name => name;

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(content, writable: false);
    }
}
