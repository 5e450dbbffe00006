using System.Text;
using Mingnuo.Build.Output;
using Mingnuo.Build.Pipelines.Agenda;
using Mingnuo.Build.Pipelines.Feeds;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Build.Pipelines;

/// <summary>Files made for machines from the list of all pages, from ledgers, and from the declarations of fields.</summary>
internal static class SiteFiles
{
    /// <summary>The sitemap, the <c>robots.txt</c> that points to it, the ledgers as tables, the open data, and the schemas of the files that editors write.</summary>
    public static IEnumerable<OutputFile> Of(IReadOnlyList<Document> documents, Site site)
    {
        string robots = $"User-agent: *\nAllow: /\n\nSitemap: {site.Urls.Canonical(Sitemap.Address)}\n";
        IEnumerable<Document> pages = documents.Where(d => d.IsListed && d.Address != Addresses.NotFound).OrderBy(d => d.Address, StringComparer.Ordinal);
        return
        [
            .. Sitemap.Of([.. pages.Select(d => d.Head.CanonicalUrl)], site.Urls.Canonical),
            Text("robots.txt", robots),
            .. LedgerFiles.Of(site),
            .. site.Data.All,
            .. FeedFiles.Of(site),
            .. AgendaFiles.Of(site),
            .. DeclaredFile.All.Select(f => Text("schemas/" + SchemaFile.Name(f), SchemaFile.Text(f))),
        ];
    }

    private static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
