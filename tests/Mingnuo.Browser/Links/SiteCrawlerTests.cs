using Mingnuo.Browser.Hubs;

namespace Mingnuo.Browser.Links;

public sealed class SiteCrawlerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingnuo-crawl-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Broken_links_missing_places_redirects_and_links_out_of_the_base_path_are_told()
    {
        Write("index.html", "<a href='a/'>a</a><a href='a/#there'>there</a><a href='a/#nowhere'>nowhere</a><a href='a'>slash</a>"
            + "<a href='/elsewhere/'>out</a><img src='missing.png'><a href='https://example.org/'>abroad</a><a href='mailto:a@example.org'>mail</a>");
        Write("a/index.html", "<p id=there>a<a href='#here'>here</a>");
        Write("lost/index.html", "nobody links here");
        await using var server = await PagesServer.StartAsync(_folder.FullName);
        using var crawler = new SiteCrawler(server.Site);

        await crawler.CrawlAsync(TestContext.Current.CancellationToken);

        Assert.Equal([server.Site, new Uri(server.Site, "a/")], crawler.Pages.Keys);
        Assert.Equal(
            [
                $"{server.Site} → {new Uri(server.Site, "a")}: 301",
                $"{server.Site} → {new Uri(server.Site, "/elsewhere/")}: 404",
                $"{server.Site} → {new Uri(server.Site, "missing.png")}: 404",
                $"{server.Site} → {new Uri(server.Site, "a/#nowhere")}: no such place on that page",
                $"{new Uri(server.Site, "a/")} → {new Uri(server.Site, "a/#here")}: no such place on that page",
            ],
            crawler.Broken);
    }

    [Fact]
    public async Task A_first_view_is_the_page_with_its_style_sheets_and_scripts_once_each()
    {
        Write("index.html", "<link rel=stylesheet href=a.css><script type=module src=a.js></script><script type=module src=a.js></script><img src=a.png alt=a>");
        foreach (string name in new[] { "a.css", "a.js", "a.png" })
        {
            Write(name, new string('x', 50));
        }

        await using var server = await PagesServer.StartAsync(_folder.FullName);
        using var crawler = new SiteCrawler(server.Site);

        await crawler.CrawlAsync(TestContext.Current.CancellationToken);

        int script = crawler.Scripts(server.Site);
        Assert.InRange(script, 1, 49);
        int page = crawler.FirstView(server.Site) - (2 * script);
        Assert.InRange(page, 60, 200);
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
