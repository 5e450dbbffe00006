using System.Globalization;
using System.Xml.Linq;
using Mingnuo.Browser.Hubs;

namespace Mingnuo.Browser.Links;

/// <summary>Every page of the hub, reached by links alone.</summary>
public sealed class CrawlTests(BuiltHub built, CrawledHub crawled) : IClassFixture<CrawledHub>
{
    /// <summary>Kilobytes of HTML, CSS and scripts, compressed: a second on a slow phone.</summary>
    private const int FirstViewLimit = 60_000;

    private const int ScriptLimit = 10_000;

    private readonly SiteCrawler _crawler = crawled.Crawler;

    [Fact]
    public void No_link_is_broken_and_every_fragment_is_there() => Assert.Empty(_crawler.Broken);

    [Fact]
    public void Every_page_of_the_sitemap_is_reached_by_links_and_every_reached_page_is_in_it()
    {
        XNamespace space = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var listed = XDocument.Load(Path.Combine(built.Folder, "sitemap.xml")).Descendants(space + "loc").Select(e => new Uri(e.Value).AbsoluteUri);

        Assert.Equal(listed.Order(StringComparer.Ordinal), _crawler.Pages.Keys.Select(a => a.AbsoluteUri).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_page_is_at_most_five_clicks_from_the_home_page() =>
        Assert.DoesNotContain(_crawler.Pages, p => p.Value.Depth > 5);

    [Fact]
    public void Every_page_s_first_view_is_light()
    {
        var views = _crawler.Pages.Keys.Select(page => (Page: page, Weight: _crawler.FirstView(page), Scripts: _crawler.Scripts(page))).ToArray();
        var heaviest = views.MaxBy(v => v.Weight);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{views.Length} pages; the heaviest is {heaviest.Page} with {heaviest.Weight} bytes, {heaviest.Scripts} of them scripts"));

        Assert.DoesNotContain(views, v => v.Weight > FirstViewLimit || v.Scripts > ScriptLimit);
    }

    [Fact]
    public void Every_page_has_a_title_of_its_own_and_one_heading()
    {
        Assert.All(_crawler.Pages, page => Assert.Single(page.Value.Html.QuerySelectorAll("h1")));
        Assert.Empty(_crawler.Pages.GroupBy(p => p.Value.Html.Title, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key}: {string.Join(' ', g.Select(p => p.Key))}"));
    }

    [Fact]
    public void A_page_loads_nothing_from_another_host()
    {
        const string Loading = "script[src], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], img[src], source[src], iframe, object, embed, video, audio";
        Assert.Empty(
            from page in _crawler.Pages
            from element in page.Value.Html.QuerySelectorAll(Loading)
            let address = new Uri(page.Key, element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("data"))
            where address.Scheme != "data" && !_crawler.IsOwn(address)
            select $"{page.Key}: {element.OuterHtml}");
    }
}
