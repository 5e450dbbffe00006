using Mingnuo.Content.Reading;
using Mingnuo.Content.Settings;

namespace Mingnuo.Build.Pipelines;

/// <summary>Turns addresses into links.</summary>
internal sealed class Urls(HubSettings settings)
{
    /// <summary>An address as a link inside the site: with the base path.</summary>
    public string For(string address) => settings.BasePath + address;

    /// <summary>An address as the whole web knows it; 汉字 are percent-encoded there.</summary>
    public string Canonical(string address) => settings.BaseUrl.AbsoluteUri + Escaped(address);

    /// <summary>Where a file of content can be read, or <see langword="null"/> without a repository.</summary>
    public string? Source(ContentPath path) => settings.Repository is null
        ? null
        : $"{settings.Repository}/blob/{settings.Branch}/{Escaped(path.Relative)}";

    /// <summary>Where a reader objects to something, or <see langword="null"/> without a repository.</summary>
    public string? Objection(string pageAddress) => settings.Repository is null
        ? null
        : $"{settings.Repository}/issues/new?template=objection.yml&page={Uri.EscapeDataString(Canonical(pageAddress))}";

    private static string Escaped(string path) => Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);
}
