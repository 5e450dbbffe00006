using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Build.Pipelines;
using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Browser.Stories;

/// <summary>A reader wants to know what became of a promise: goes from the pledge to its revisions, and from one to the next.</summary>
public sealed class RevisionStoryTests(RealBrowser browser, BuiltHub built)
{
    [Theory]
    [InlineData(VisitOptions.Phone)]
    [InlineData(VisitOptions.Desk)]
    public async Task A_reader_follows_a_pledge_back_to_what_was_promised_first(int width)
    {
        Document pledge = built.Pages.Documents.Single(d => d.Origin == MadeHistory.Pledge && d.Layout == "pledge");
        Document list = built.Pages.Documents.Single(d => d.Layout == "revisions");
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(width));
        var reader = new Reader(visit);
        await visit.GoAsync(pledge.Address);
        ILocator history = visit.Page.GetByRole(AriaRole.Region, new() { Name = "修订记录" });
        await Reader.ReadsAsync(history, "2011年5月9日", "定稿", "另有 1 次提交只动了排版");
        await Assertions.Expect(history.GetByRole(AriaRole.Listitem).First).ToBeVisibleAsync();

        await reader.FollowAsync(pledge.Head.History!.All!.Url, history);
        await reader.ArrivedAsync(list);
        RevisionView changed = ((RevisionsView)list.View).Revisions.Single(r => r.Subject.StartsWith("示范田", StringComparison.Ordinal));
        await Reader.ReadsAsync(reader.Main, [.. changed.Summary]);
        await reader.FollowAsync(changed.Url!, reader.Main);

        Document page = built.Pages.Documents.Single(d => d.Head.Url == changed.Url);
        await reader.ArrivedAsync(page);
        await Assertions.Expect(reader.Main.Locator("del", new() { HasText = "2011-06-30" })).ToBeVisibleAsync();
        await Reader.ReadsAsync(reader.Main, "删去", "新增", "承诺事项");

        await reader.FollowAsync(((RevisionPageView)page.View).Older!.Url, visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "前后的修订" }));
        await Reader.ReadsAsync(reader.Main, "首次公布", "租地 3 亩，建成一块连片示范田");
        await Assertions.Expect(reader.Main.Locator("del")).ToHaveCountAsync(0);
    }
}
