using Mingnuo.Build.Permanence;

namespace Mingnuo.Cli.Web;

/// <summary>A site on the web.</summary>
/// <param name="home">The address of its home page, ending with a slash.</param>
internal sealed class WebSite(Uri home) : IPublishedSite, IDisposable
{
    private readonly WebFiles _files = new(ManifestFile.MaxBytes);

    public IReadOnlyList<string>? Paths => null;

    public byte[]? Read(string path) =>
        _files.Read(new Uri(home, string.Join('/', path.Split('/').Select(Uri.EscapeDataString))));

    public void Dispose() => _files.Dispose();
}
