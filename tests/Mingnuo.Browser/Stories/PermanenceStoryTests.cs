using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Browser.Stories;

/// <summary>A reader comes by an old link: to a record that has another address now, and to one that was withdrawn.</summary>
public sealed class PermanenceStoryTests(RealBrowser browser)
{
    [Theory]
    [InlineData("mingnuo")]
    [InlineData("plain")]
    public async Task An_old_address_leads_on_and_a_withdrawn_page_says_so_where_it_was(string theme)
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("site/hub.yml", "theme: plain", $"theme: {theme}");
        hub.Move("content/reports/oak/2011-06-library.md", "content/reports/oak/2011-06-books.md");
        hub.Replace("content/reports/oak/2011-06-books.md", "date: 2011-06-28\n", "date: 2011-06-28\naliases: [reports/oak/2011-06-library/]\n");
        hub.Replace(
            "content/pledges/oak/2011.md",
            "objection: 到接待室当面提出。\n",
            "objection: 到接待室当面提出。\nwithdrawn: {on: 2011-08-10, kind: replaced, reason: 事项要重订, successor: m-li.md}\n");
        await using PublishedHub published = await PublishedHub.PublishAsync(hub.Root);
        await using var visit = await browser.VisitAsync(published.Site, new VisitOptions(VisitOptions.Phone));

        await visit.Page.GotoAsync(new Uri(published.Site, "reports/oak/2011-06-library/").AbsoluteUri, new() { WaitUntil = WaitUntilState.Commit });
        await visit.ArriveAsync(new Uri(published.Site, "reports/oak/2011-06-books/"));

        await visit.GoAsync("pledges/oak/2011/");
        ILocator main = visit.Page.GetByRole(AriaRole.Main);
        await Reader.ReadsAsync(main, "已被替代", "事项要重订", "图书室每天开到十八点。");
        Assert.Empty((await visit.Page.RunAxe(new AxeRunOptions())).Violations.Select(v => v.Id));

        await main.GetByRole(AriaRole.Link, new() { Name = "查看全部撤回登记" }).ClickAsync();
        await visit.ArriveAsync(new Uri(published.Site, "withdrawn/"));
        await Reader.ReadsAsync(main, "事项要重订", "撤回的内容怎样计数");
        Assert.Empty((await visit.Page.RunAxe(new AxeRunOptions())).Violations.Select(v => v.Id));

        await visit.GoAsync("pledges/");
        await main.GetByRole(AriaRole.Link, new() { Name = "橡树中学2011年承诺" }).ClickAsync();
        await visit.ArriveAsync(new Uri(published.Site, "pledges/oak/2011/"));
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }
}
