using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Build;
using Mingnuo.Cli.Preview;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Browser.Preview;

/// <summary>An editor saves, and looks at the open browser without touching it.</summary>
public sealed class PreviewTests(RealBrowser browser) : IAsyncDisposable
{
    private const string File = "content/pages/news.md";

    private readonly TestHub _hub = TestHub.Small();
    private PreviewSession? _session;

    [Theory]
    [InlineData("plain")]
    [InlineData("mingnuo")]
    public async Task A_saved_change_shows_by_itself(string theme)
    {
        await using Visit visit = await VisitAsync(theme);
        await visit.GoAsync("news/");
        await Assertions.Expect(visit.Page.GetByText("旧闻")).ToBeVisibleAsync();

        _hub.Replace(File, "旧闻", "新闻");
        await Assertions.Expect(visit.Page.GetByText("新闻")).ToBeVisibleAsync();
        _hub.Replace(File, "新闻", "更新的事");
        await Assertions.Expect(visit.Page.GetByText("更新的事")).ToBeVisibleAsync();

        Assert.Equal([], Faults(visit));
    }

    [Theory]
    [InlineData("plain", VisitOptions.Phone, false)]
    [InlineData("mingnuo", VisitOptions.Desk, true)]
    public async Task A_mistake_lies_over_the_last_good_page_until_it_is_mended(string theme, int width, bool dark)
    {
        await using Visit visit = await VisitAsync(theme, new VisitOptions(width, Dark: dark));
        await visit.GoAsync("news/");
        ILocator overlay = visit.Page.GetByRole(AriaRole.Alert);

        _hub.Replace(File, "title: 页", "titel: <b id=x>页");

        await Assertions.Expect(overlay).ToContainTextAsync($"{File}:2:1: error MN0202: “titel”不是页面的字段\n    titel: <b id=x>页\n    ^\n    → 是不是 title？");
        await Assertions.Expect(overlay).ToHaveCSSAsync("position", "fixed");
        await Assertions.Expect(visit.Page.GetByText("旧闻")).ToBeVisibleAsync();
        Assert.Equal(0, await visit.Page.Locator("#x").CountAsync());
        await overlay.GetByText("有错误").ClickAsync();
        await Assertions.Expect(overlay.Locator("pre")).ToBeHiddenAsync();

        _hub.Replace(File, "titel: <b id=x>页", "title: 新题");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "新题", Level = 1 })).ToBeVisibleAsync();
        Assert.Equal(0, await overlay.CountAsync());
        Assert.Equal([], Faults(visit));
    }

    [Theory]
    [InlineData("plain", VisitOptions.Phone, false)]
    [InlineData("mingnuo", VisitOptions.Desk, true)]
    public async Task The_overlay_is_for_everybody(string theme, int width, bool dark)
    {
        await using Visit visit = await VisitAsync(theme, new VisitOptions(width, Dark: dark));
        await visit.GoAsync("news/");
        _hub.Replace(File, "title: 页", "titel: 页");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("MN0202");
        // Apart from the other tests: axe itself writes to the console of a page with a strict policy.
        AxeResult axe = await visit.Page.RunAxe();
        Assert.Equal([], axe.Violations.Select(v => $"{v.Id}: {string.Join(", ", v.Nodes.Select(n => n.Html))}"));
    }

    [Fact]
    public async Task Mistakes_stand_alone_before_there_is_a_good_page_and_change_as_they_are_mended()
    {
        _hub.Write("content/pages/first.md", "---\ntitle: 一\nfrist: 1\n---\n");
        _hub.Write("content/pages/second.md", "---\ntitle: 二\nsceond: 1\n---\n");
        await using Visit visit = await VisitAsync("plain");
        await visit.GoAsync("news/", 500);
        ILocator text = visit.Page.Locator("main pre");
        await Assertions.Expect(text).ToContainTextAsync("“frist”");

        _hub.Replace("content/pages/first.md", "frist: 1\n", "");
        await Assertions.Expect(text).Not.ToContainTextAsync("“frist”");
        await Assertions.Expect(text).ToContainTextAsync("“sceond”");
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Alert).CountAsync());

        _hub.Replace("content/pages/second.md", "sceond: 1\n", "");
        await Assertions.Expect(visit.Page.GetByText("旧闻")).ToBeVisibleAsync();
        Assert.All(Faults(visit), fault => Assert.Contains("500", fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_left_open_finds_the_next_run_at_the_same_port()
    {
        await using Visit visit = await VisitAsync("plain");
        await visit.Page.RunAndWaitForResponseAsync(
            () => visit.GoAsync("news/"), r => r.Url.Contains("/__mingnuo/events", StringComparison.Ordinal));
        int port = _session!.Address.Port;
        await _session.DisposeAsync();
        _hub.Replace(File, "旧闻", "新闻");

        _session = await StartAsync(port);

        await Assertions.Expect(visit.Page.GetByText("新闻")).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is not null)
        {
            await _session.DisposeAsync();
        }

        _hub.Dispose();
    }

    private async Task<Visit> VisitAsync(string theme, VisitOptions? options = null)
    {
        _hub.Replace("site/hub.yml", "theme: plain", "theme: " + theme);
        _hub.Write(File, "---\ntitle: 页\n---\n旧闻\n");
        _session = await StartAsync(0);
        return await browser.VisitAsync(_session.Address, options ?? new VisitOptions(VisitOptions.Desk));
    }

    private Task<PreviewSession> StartAsync(int port)
    {
        var request = new BuildRequest(_hub.Root, new DateOnly(2011, 8, 15));
        return PreviewSession.Start(new PreviewOptions(request, port, Language.Chinese, "text"), TextWriter.Null, TextWriter.Null, TextWriter.Null);
    }

    /// <summary>All that was noted, but for the stream that ends when its page is left.</summary>
    private static IEnumerable<string> Faults(Visit visit) =>
        visit.Faults.Where(f => !(f.Contains("/__mingnuo/events", StringComparison.Ordinal) && f.EndsWith("net::ERR_ABORTED", StringComparison.Ordinal)));
}
