using Mingnuo.Content.Reading;
using Mingnuo.Content.Settings;

namespace Mingnuo.Build.Pipelines;

/// <summary>Turns addresses into links.</summary>
internal sealed class Urls(HubSettings settings)
{
    /// <summary>The year of this way of naming; part of every name, so it never changes.</summary>
    private const string TagYear = "2026";

    /// <summary>An address as a link inside the site: with the base path.</summary>
    public string For(string address) => settings.BasePath + address;

    /// <summary>An address as the whole web knows it; 汉字 are percent-encoded there.</summary>
    public string Canonical(string address) => settings.BaseUrl.AbsoluteUri + Escaped(address);

    /// <summary>A link that stands on a page, as the whole web knows it; one that cannot be understood stays as it is.</summary>
    /// <param name="link">With the base path, or to another site, or only a fragment.</param>
    /// <param name="page">The page's whole address.</param>
    public static string Absolute(string link, string page) => Uri.TryCreate(new Uri(page), link, out Uri? whole) ? whole.AbsoluteUri : link;

    /// <summary>A link inside the site, which begins with the base path, as the whole web knows it.</summary>
    public string Absolute(string link) => Absolute(link, settings.BaseUrl.AbsoluteUri);

    /// <summary>A name for something of this site that no other site gives (RFC 4151), and that stays when pages move.</summary>
    /// <param name="id">Its name in the site: <c>pledges/oak/2011/library/kept</c>.</param>
    public string Tag(string id) => $"tag:{settings.BaseUrl.IdnHost},{TagYear}:{settings.BaseUrl.AbsolutePath[1..]}{Escaped(id)}";

    /// <summary>The same as calendars name things (RFC 5545): nothing in it needs escaping there.</summary>
    public string Uid(string id) => $"{settings.BaseUrl.AbsolutePath[1..]}{Escaped(id)}@{settings.BaseUrl.IdnHost}";

    /// <summary>A whole address that opens in the calendar of whoever follows it, and not in the browser.</summary>
    public string Webcal(string address) => "webcal" + Canonical(address)[settings.BaseUrl.Scheme.Length..];

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
