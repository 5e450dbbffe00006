using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Settings;
using Mingnuo.Tests.Content.Markdown;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Browser.Hostile;

/// <summary>
/// Nothing that can be written into a hub runs in a browser. The site's policy is switched off for this: it is the second wall, and must
/// not hide a hole in the first.
/// </summary>
public sealed class HostileHubTests(RealBrowser browser)
{
    [Theory]
    [InlineData("plain")]
    [InlineData("mingnuo")]
    public async Task Nothing_that_is_written_into_a_hub_runs(string theme)
    {
        using TestHub hub = HostileHub.Create(theme);
        await using var published = await PublishedHub.PublishAsync(hub.Root);
        await using var visit = await browser.VisitAsync(published.Site, new VisitOptions(VisitOptions.Desk, Policy: false));
        HubPages pages = HubPages.Read(hub.Root, published.Site);
        Assert.Equal(XssDoors.Inert.Count, pages.Documents.Count(d => d.Origin is not null && d.Head.Title.StartsWith('门')));
        var running = new List<string>();

        foreach (string address in pages.Documents.Select(d => d.Address))
        {
            await visit.GoAsync(address);
            running.AddRange((await Judge.RunningAsync(visit.Page)).Select(found => $"{address}: {found}"));
        }

        Assert.Empty(running);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("mingnuo")]
    public async Task What_looks_like_markup_is_read_as_it_was_written_and_fits_a_phone(string theme)
    {
        using TestHub hub = HostileHub.Create(theme);
        await using var published = await PublishedHub.PublishAsync(hub.Root);
        await using var visit = await browser.VisitAsync(published.Site, new VisitOptions(VisitOptions.Phone));
        HubPages pages = HubPages.Read(hub.Root, published.Site);
        Document[] hostile = [.. pages.Documents.Where(d => d.Head.Title.Contains(HostileHub.Text, StringComparison.Ordinal))];
        Assert.True(hostile.Length > 10, $"only {hostile.Length} pages have a hostile title");

        foreach (Document document in hostile)
        {
            await visit.GoAsync(document.Address);
            Assert.StartsWith(document.Head.Title, await visit.Page.TitleAsync(), StringComparison.Ordinal);
            Assert.Contains(document.Head.Title, await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            int beyond = await visit.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - innerWidth");
            Assert.True(beyond <= 0, $"{visit.Page.Url} is {beyond} px wider than the screen");
        }

        Pledge pledge = pages.Hub.Pledges.Single();
        await visit.GoAsync(pledge.Address);
        string shown = await visit.Page.Locator("main").InnerTextAsync();
        Assert.All(pledge.Items.SelectMany(i => new[] { i.Text, i.Person }), text => Assert.Contains(text, shown, StringComparison.Ordinal));
        Assert.Empty(visit.Faults);
    }

    /// <summary>The archive is only worth something while it leaves no field out; which there are is declared in one place.</summary>
    [Fact]
    public void Every_field_that_takes_text_is_hostile()
    {
        (Shape Shape, string Files)[] kinds =
        [
            (HubSettingsFields.Shape, SiteFolder.HubFile),
            (CampaignFields.Shape, SiteFolder.CampaignFile),
            (Navigation.Shape, "site/navigation.yml"),
            .. RecordKinds.All.Select(k => (k.Shape, $"content/{k.Folder}/")),
        ];
        string[] harmless = ["site/hub.yml theme", "site/hub.yml repository", "site/navigation.yml main to", "site/navigation.yml footer to", "content/pledges/ changes item"];

        IEnumerable<string> left = kinds.SelectMany(k => PlantedFields.MissingFrom(k.Shape, HostileHub.Files.Where(f => f.Path.StartsWith(k.Files, StringComparison.Ordinal)))
            .Select(field => $"{k.Files} {field}"));

        Assert.Equal(harmless, left);
    }

    [Theory]
    [InlineData("<p>安静</p>", "")]
    [InlineData("<script>window.__pwned=1</script>", "window.__pwned")]
    [InlineData("<p onclick=x>", "onclick")]
    [InlineData("<a href='java\tscript:x'>x</a>", "javascript:")]
    [InlineData("<iframe srcdoc=x></iframe>", "iframe")]
    [InlineData("<base href=//a.cn/>", "base")]
    public async Task The_judge_sees_what_runs(string html, string found)
    {
        var folder = Directory.CreateTempSubdirectory("mingnuo-judge-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), html, TestContext.Current.CancellationToken);
        await using var server = await PagesServer.StartAsync(folder.FullName);
        await using var visit = await browser.VisitAsync(server.Site, new VisitOptions(VisitOptions.Desk));

        await visit.GoAsync("");

        Assert.Contains(found, string.Join('\n', await Judge.RunningAsync(visit.Page)), StringComparison.Ordinal);
        Assert.Equal(found.Length == 0, (await Judge.RunningAsync(visit.Page)).Count == 0);
        folder.Delete(recursive: true);
    }
}
