using System.Text;
using Mingnuo.Build.Output;

namespace Mingnuo.Build.Pipelines;

/// <summary>Files made for machines from the list of all pages.</summary>
internal static class SiteFiles
{
    /// <summary>The sitemap, and the <c>robots.txt</c> that points to it.</summary>
    public static IEnumerable<OutputFile> Of(IReadOnlyList<Document> documents, Site site)
    {
        string robots = $"User-agent: *\nAllow: /\n\nSitemap: {site.Urls.Canonical(Sitemap.Address)}\n";
        IEnumerable<Document> pages = documents.Where(d => d.Address != Addresses.NotFound).OrderBy(d => d.Address, StringComparer.Ordinal);
        return [.. Sitemap.Of([.. pages.Select(d => d.Head.CanonicalUrl)], site.Urls.Canonical), new OutputFile("robots.txt", Encoding.UTF8.GetBytes(robots))];
    }
}
