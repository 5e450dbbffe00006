using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Searching;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Browser.Stories.Search;

/// <summary>A theme that has no scripts of its own is searched like any other.</summary>
public sealed class PlainSearchTests(RealBrowser browser)
{
    [Fact]
    public async Task In_the_smallest_theme_too_the_box_of_a_page_leads_to_results()
    {
        using TestHub hub = TestHub.Small();
        await using PublishedHub published = await PublishedHub.PublishAsync(hub.Root);
        var index = new IndexReader(new SearchFolder(published.Folder));
        string title = index.Document(0).Title;
        SearchResult expected = new Searcher(index).Search(title, new SearchFilter());
        await using var visit = await browser.VisitAsync(published.Site, new VisitOptions(VisitOptions.Phone));
        var page = new SearchPage(visit);
        await visit.GoAsync("units/");

        await page.AskAsync(title);

        await visit.ArriveAsync("/search/\\?q=");
        await page.FoundAsync(expected.Total);
        Assert.Equal(expected.Hits.Select(h => h.Address), await page.AddressesAsync());
        page.IsQuiet();
    }
}
