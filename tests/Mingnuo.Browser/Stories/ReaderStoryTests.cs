using System.Globalization;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Build.Pipelines;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;

namespace Mingnuo.Browser.Stories;

/// <summary>The way of a reader who asks what became of a promise, on a phone and at a desk, with scripts and without.</summary>
public sealed class ReaderStoryTests(RealBrowser browser, BuiltHub built)
{
    private readonly HubPages _pages = built.Pages;

    private Hub Hub => _pages.Hub;

    [Theory]
    [InlineData(VisitOptions.Phone, true)]
    [InlineData(VisitOptions.Phone, false)]
    [InlineData(VisitOptions.Desk, true)]
    [InlineData(VisitOptions.Desk, false)]
    public async Task From_the_home_page_over_an_overdue_promise_to_the_standard_of_a_story(int width, bool scripts)
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(width, scripts));
        var reader = new Reader(visit);
        Item[] overdue = [.. _pages.Site.Items.Board.Where(IsOverdue)];
        Item item = overdue.First(i => Hub.PlansOf(i.Unit).Any() && Hub.ProfilesOf(i.Unit).Any(p => p.Standards.Count > 0));
        Plan plan = Hub.PlansOf(item.Unit).First();
        Profile story = Hub.ProfilesOf(item.Unit).First(p => p.Standards.Count > 0);
        StandardItem standard = Hub.Get(story.Standards[0]);

        await visit.GoAsync("");
        await ReadHomeAsync(reader, overdue.Length);

        await reader.FollowAsync(Url("pledges/"), reader.Page.GetByRole(AriaRole.Navigation).First);
        await ReadBoardAsync(reader, "pledges/", _pages.Site.Items.Board);

        string overdueBoard = _pages.Site.Statuses.Of(PledgeStatus.Overdue).Url;
        await reader.FollowAsync(overdueBoard, reader.Main);
        await ReadBoardAsync(reader, "pledges/by-status/overdue/", overdue);

        await reader.FollowAsync(item.View.Url, reader.Main);
        await ReadPledgeAsync(reader, item);

        await reader.FollowAsync(Url(item.Unit.Address), reader.Main);
        await ReadUnitAsync(reader, item.Unit);

        await reader.FollowAsync(Url(plan.Address), reader.Main);
        await ReadPlanAsync(reader, plan);

        await reader.Page.GoBackAsync();
        await reader.FollowAsync(Url(story.Address), reader.Main);
        await ReadStoryAsync(reader, story);

        await reader.FollowAsync(Url($"standards/{standard.Id}/"), reader.Main);
        await ReadStandardAsync(reader, standard, story);
    }

    private async Task ReadHomeAsync(Reader reader, int overdue)
    {
        await reader.ArrivedAsync(Document(""));
        Assert.Equal(Hub.Settings.Name, await reader.Page.TitleAsync());
        await Reader.ReadsAsync(reader.Page.Locator("body"), Hub.Settings.Contact);
        Assert.True(overdue > 0, "nothing is overdue: this story needs another hub");
        foreach (IGrouping<PledgeStatus, Item> part in _pages.Site.Items.All.GroupBy(i => i.Status))
        {
            StatusView status = _pages.Site.Statuses.Of(part.Key);
            int count = part.Key == PledgeStatus.Overdue ? overdue : part.Count();
            ILocator entry = reader.Main.Locator($"a[href='{status.Url}']").Locator("xpath=ancestor::li[1]");
            await Reader.ReadsAsync(entry, string.Create(CultureInfo.InvariantCulture, $"{status.Label}{count}"));
        }

        foreach (Pledge pledge in Hub.Pledges.Take(3))
        {
            await Reader.ReadsAsync(reader.Main, pledge.Heading);
        }
    }

    private async Task ReadBoardAsync(Reader reader, string address, IReadOnlyList<Item> items)
    {
        await reader.ArrivedAsync(Document(address));
        HashSet<string> all = [.. _pages.Site.Items.All.Select(i => i.View.Url)];
        Assert.Equal(items.Take(BoardPipeline.PageSize).Select(i => i.View.Url), (await reader.LinksAsync()).Where(all.Contains));
        Item first = items[0];
        await Reader.ReadsAsync(reader.Main, first.Source.Text, first.Source.Person, first.Unit.ShortName, _pages.Site.Statuses.Of(first.Status).Label);
        await Assertions.Expect(Time(reader.Main, first.Source.Due).First).ToBeVisibleAsync();
        foreach (StatusView status in _pages.Site.Statuses.All)
        {
            await Reader.ReadsAsync(reader.Main, status.Label, status.Definition);
        }
    }

    private async Task ReadPledgeAsync(Reader reader, Item item)
    {
        await reader.ArrivedAsync(Document(item.Pledge.Address));
        await Reader.ReadsAsync(reader.Main, [item.Unit.FullName, item.Pledge.Objection, .. item.Pledge.Items.SelectMany(i => new[] { i.Text, i.Person })]);
        ILocator section = reader.Page.Locator($"[id='{item.Source.Id}']");
        await Assertions.Expect(section).ToBeInViewportAsync();
        await Reader.ReadsAsync(section, [item.Source.Text, item.Source.Person, "逾期未兑现", item.Source.Reason, .. item.Source.Progress.Select(n => n.Text)]);
    }

    private async Task ReadUnitAsync(Reader reader, Unit unit)
    {
        await reader.ArrivedAsync(Document(unit.Address));
        await Reader.ReadsAsync(reader.Main, unit.FullName, unit.Theme, Hub.Get(unit.Category!).Name);
        IReadOnlyList<string> links = await reader.LinksAsync();
        IEnumerable<ContentRecord> own = [.. Hub.PlansOf(unit), .. Hub.PledgesOf(unit), .. Hub.ProfilesOf(unit)];
        Assert.All(own, record => Assert.Contains(Url(record.Address), links));
        await Reader.ReadsAsync(reader.Main, [.. own.Select(record => record.Title)]);
    }

    private async Task ReadPlanAsync(Reader reader, Plan plan)
    {
        await reader.ArrivedAsync(Document(plan.Address));
        await Reader.ReadsAsync(reader.Main, plan.Issuer, plan.DocNumber, FirstWords(plan));
        await Assertions.Expect(Time(reader.Main, plan.Written).First).ToBeVisibleAsync();
    }

    private async Task ReadStoryAsync(Reader reader, Profile story)
    {
        await reader.ArrivedAsync(Document(story.Address));
        await Reader.ReadsAsync(reader.Main, [story.Subject, FirstWords(story), .. story.Standards.Select(s => Hub.Get(s).Name)]);
    }

    private async Task ReadStandardAsync(Reader reader, StandardItem standard, Profile story)
    {
        await reader.ArrivedAsync(Document($"standards/{standard.Id}/"));
        await Reader.ReadsAsync(reader.Main, standard.Name, standard.Gist);
        IReadOnlyList<string> links = await reader.LinksAsync();
        Assert.Contains(Url(story.Address), links);
        Assert.All(
            _pages.Site.Items.All.Where(i => i.Pledge.Standards.Any(s => Hub.Get(s) == standard)), i => Assert.Contains(i.View.Url, links));
    }

    /// <summary>The printed rule, worked out anew: past its date, neither done nor withdrawn.</summary>
    private bool IsOverdue(Item item) => item.Source.Due < Hub.AsOf
        && !(item.Source.DoneOn <= Hub.AsOf)
        && !(item.Source.Withdrawal?.On <= Hub.AsOf);

    private Document Document(string address) => _pages.Documents.Single(d => d.Address == address);

    private string Url(string address) => _pages.Site.Urls.For(address);

    private static ILocator Time(ILocator part, DateOnly day) =>
        part.Locator($"time[datetime='{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}']");

    private static string FirstWords(ContentRecord record) => new HtmlParser().ParseDocument(record.Source.Body.Html).QuerySelector("p")!.TextContent;
}
