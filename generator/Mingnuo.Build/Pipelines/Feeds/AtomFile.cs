using System.Text;
using System.Xml;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>A feed as Atom 1.0 (RFC 4287).</summary>
internal static class AtomFile
{
    public const string MediaType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static ReadOnlyMemory<byte> Of(Site site, Feed feed)
    {
        FeedEntry[] entries = [.. feed.Entries(site)];
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, site.Hub.Settings.Language);
            Write(xml, "id", site.Urls.Tag(feed.Id));
            Write(xml, "title", feed.Title);
            Write(xml, "subtitle", feed.Description(site));
            Write(xml, "updated", entries.Length > 0 ? entries[0].Time : FeedTime.Of(site.Hub.AsOf));
            Link(xml, "self", MediaType, site.Urls.Canonical(feed.Atom));
            Link(xml, "alternate", "text/html", site.Urls.Canonical(feed.Home));
            Author(xml, site.Hub.Settings.Name, site.Urls.Canonical(""));
            foreach (FeedEntry entry in entries)
            {
                Write(xml, entry);
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Write(xml, "id", entry.Id);
        Write(xml, "title", entry.Title);
        Write(xml, "published", entry.Time);
        Write(xml, "updated", entry.Time);
        Link(xml, "alternate", "text/html", entry.Url);
        Author(xml, entry.Author, entry.AuthorUrl);
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", entry.Kind);
        xml.WriteAttributeString("label", entry.Label);
        xml.WriteEndElement();
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(XmlText.Of(entry.Html));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlText.Of(text));

    private static void Link(XmlWriter xml, string rel, string type, string url)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name, string url)
    {
        xml.WriteStartElement("author", Namespace);
        Write(xml, "name", name);
        Write(xml, "uri", url);
        xml.WriteEndElement();
    }
}
