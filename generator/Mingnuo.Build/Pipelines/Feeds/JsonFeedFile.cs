using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeedFile
{
    public const string MediaType = "application/feed+json";

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static ReadOnlyMemory<byte> Of(Site site, Feed feed)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", site.Urls.Canonical(feed.Home));
            json.WriteString("feed_url", site.Urls.Canonical(feed.Json));
            json.WriteString("description", feed.Description(site));
            json.WriteString("language", site.Hub.Settings.Language);
            Authors(json, site.Hub.Settings.Name, site.Urls.Canonical(""));
            json.WriteStartArray("items");
            foreach (FeedEntry entry in feed.Entries(site))
            {
                Write(json, entry);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Url);
        json.WriteString("title", entry.Title);
        json.WriteString("content_html", entry.Html);
        json.WriteString("date_published", entry.Time);
        json.WriteString("date_modified", entry.Time);
        Authors(json, entry.Author, entry.AuthorUrl);
        json.WriteStartArray("tags");
        json.WriteStringValue(entry.Label);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, string name, string url)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("url", url);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
