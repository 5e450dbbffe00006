using System.Text.Json;
using System.Xml.Linq;
using Mingnuo.Tests.Peers;
using Mingnuo.Tests.Sites;
using Mingnuo.Tests.Sites.Shipped;
using NJsonSchema;

namespace Mingnuo.Tests.Build.Pipelines.Feeds;

/// <summary>The shipped hub's JSON feeds.</summary>
public sealed class JsonFeedFileTests
{
    private readonly BuiltSite _site = ShippedSite.Site;

    private IEnumerable<string> Paths => _site.Paths.Where(p => p.StartsWith("feeds/", StringComparison.Ordinal) && p.EndsWith(".json", StringComparison.Ordinal));

    [Fact]
    public async Task Every_feed_is_valid_by_the_schema_of_JSON_Feed()
    {
        string file = Path.Combine(NpmPeers.Require(), "jsonfeed-schema", "schema-v1.1.json");
        JsonSchema schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.NotEmpty(schema.Validate(_site.Text("feeds/changes.json").Replace("\"items\":", "\"things\":", StringComparison.Ordinal)));
        Assert.Empty(Paths.SelectMany(p => schema.Validate(_site.Text(p)).Select(f => $"{p}: {f}")));
    }

    [Fact]
    public void Every_Atom_feed_has_its_twin_with_the_same_entries() => Assert.All(
        _site.Paths.Where(p => p.EndsWith(".atom", StringComparison.Ordinal)),
        path =>
        {
            using var json = JsonDocument.Parse(_site.Text(path.Replace(".atom", ".json", StringComparison.Ordinal)));
            Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
            Assert.Equal(
                XDocument.Parse(_site.Text(path)).Descendants().Where(e => e.Name.LocalName == "entry").Select(AsJson),
                json.RootElement.GetProperty("items").EnumerateArray().Select(i => (
                    Text(i, "id"), Text(i, "url"), Text(i, "title"), Text(i, "date_published"), Text(i, "content_html").ReplaceLineEndings("\n"))));
        });

    private static (string Id, string Url, string Title, string Day, string Html) AsJson(XElement entry)
    {
        XElement Part(string name) => entry.Elements().Single(e => e.Name.LocalName == name);
        return (Part("id").Value, (string)Part("link").Attribute("href")!, Part("title").Value, Part("published").Value, Part("content").Value);
    }

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
