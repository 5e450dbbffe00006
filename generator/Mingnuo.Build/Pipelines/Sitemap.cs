using System.Text;
using System.Xml;
using Mingnuo.Build.Output;

namespace Mingnuo.Build.Pipelines;

/// <summary>The list of all pages for search engines, after the sitemaps.org protocol.</summary>
internal static class Sitemap
{
    /// <summary>Where search engines find it.</summary>
    public const string Address = "sitemap.xml";

    /// <summary>How many pages one file may list.</summary>
    internal const int MaxUrls = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>One file; for a site of more pages than one may list, several and an index of them.</summary>
    /// <param name="urls">The whole addresses of the pages, in order.</param>
    /// <param name="canonical">The whole address of an address below the base path.</param>
    public static IEnumerable<OutputFile> Of(IReadOnlyList<string> urls, Func<string, string> canonical)
    {
        if (urls.Count <= MaxUrls)
        {
            return [new OutputFile(Address, List("urlset", "url", urls))];
        }

        OutputFile[] parts = [.. urls.Chunk(MaxUrls).Select((part, i) => new OutputFile($"sitemap-{i + 1}.xml", List("urlset", "url", part)))];
        return [.. parts, new OutputFile(Address, List("sitemapindex", "sitemap", parts.Select(p => canonical(p.Path))))];
    }

    private static ReadOnlyMemory<byte> List(string root, string entry, IEnumerable<string> urls)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (string url in urls)
            {
                xml.WriteStartElement(entry, Namespace);
                xml.WriteElementString("loc", Namespace, url);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
