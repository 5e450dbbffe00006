using System.Text;
using System.Xml;
using Mingnuo.Build.Output;

namespace Mingnuo.Build.Pipelines;

/// <summary>Files made for machines from the list of all pages.</summary>
internal static class SiteFiles
{
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary><c>sitemap.xml</c> after the sitemaps.org protocol, and the <c>robots.txt</c> that points to it.</summary>
    public static IEnumerable<OutputFile> Of(IReadOnlyList<Document> documents, Site site)
    {
        yield return new OutputFile("sitemap.xml", Sitemap(documents));
        string robots = $"User-agent: *\nAllow: /\n\nSitemap: {site.Urls.Canonical("sitemap.xml")}\n";
        yield return new OutputFile("robots.txt", Encoding.UTF8.GetBytes(robots));
    }

    private static ReadOnlyMemory<byte> Sitemap(IReadOnlyList<Document> documents)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement("urlset", SitemapNamespace);
            foreach (Document document in documents.Where(d => d.Address != Addresses.NotFound).OrderBy(d => d.Address, StringComparer.Ordinal))
            {
                xml.WriteStartElement("url", SitemapNamespace);
                xml.WriteElementString("loc", SitemapNamespace, document.Head.CanonicalUrl);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
