using System.Text;
using System.Xml.Linq;
using Mingnuo.Build.Output;
using Mingnuo.Build.Pipelines;

namespace Mingnuo.Tests.Build.Pipelines;

public sealed class SitemapTests
{
    private static readonly XNamespace s_protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void A_site_has_one_list_up_to_50_000_pages()
    {
        OutputFile only = Assert.Single(Sitemap.Of(Urls(50_000), Canonical));

        Assert.Equal("sitemap.xml", only.Path);
        Assert.Equal(Urls(50_000), Locations(only, "urlset", "url"));
    }

    [Fact]
    public void A_larger_site_has_several_and_an_index_of_them()
    {
        OutputFile[] files = [.. Sitemap.Of(Urls(100_001), Canonical)];

        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"], files.Select(f => f.Path));
        Assert.Equal(files[..3].Select(f => Canonical(f.Path)), Locations(files[3], "sitemapindex", "sitemap"));
        Assert.Equal(Urls(100_001), files[..3].SelectMany(f => Locations(f, "urlset", "url")));
    }

    [Fact]
    public void An_address_is_escaped_for_XML() =>
        Assert.Contains("<loc>https://example.org/?a&amp;b</loc>", Encoding.UTF8.GetString(Sitemap.Of(["https://example.org/?a&b"], Canonical).Single().Content.Span), StringComparison.Ordinal);

    private static string Canonical(string address) => "https://example.org/hub/" + address;

    private static string[] Urls(int count) => [.. Enumerable.Range(0, count).Select(i => Canonical($"p{i}/"))];

    private static IEnumerable<string> Locations(OutputFile file, string root, string entry)
    {
        using var stream = new MemoryStream(file.Content.ToArray());
        XElement read = XDocument.Load(stream).Root!;
        Assert.Equal(s_protocol + root, read.Name);
        Assert.All(read.Elements(), e => Assert.Equal(s_protocol + entry, e.Name));
        return [.. read.Elements().Select(e => Assert.Single(e.Elements()).Value)];
    }
}
