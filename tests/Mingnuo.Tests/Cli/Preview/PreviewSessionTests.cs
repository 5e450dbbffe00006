using System.Net;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Preview;

public sealed class PreviewSessionTests
{
    private const string Page = "content/pages/news.md";

    [Fact]
    public async Task A_saved_change_is_served_and_open_pages_are_told_to_reload()
    {
        TestHub hub = WithPage();
        await using PreviewScene scene = await PreviewScene.Of(hub);
        Assert.Contains("旧闻", await scene.Text("/news/"), StringComparison.Ordinal);
        using PreviewEvents events = await scene.Listen(await scene.Query("/units/oak/"));

        hub.Replace(Page, "旧闻", "新闻");

        Assert.Equal("data: reload", await events.Next());
        Assert.Contains("新闻", await scene.Text("/news/"), StringComparison.Ordinal);
        Assert.EndsWith("&edition=2", await scene.Query(), StringComparison.Ordinal);
        Assert.Matches(@"\n\d\d:\d\d:\d\d 已更新 \d+ 页，用时 \d+ 毫秒\n$", scene.Terminal.Lines.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_mistake_is_told_while_the_last_good_page_stays_until_it_is_mended()
    {
        TestHub hub = WithPage();
        await using PreviewScene scene = await PreviewScene.Of(hub);
        string good = await scene.Text("/news/");
        string query = await scene.Query();
        using PreviewEvents events = await scene.Listen(query);

        hub.Replace(Page, "title: 页", "titel: <b>页");

        Assert.Equal("data: mistakes", await events.Next());
        Assert.Equal(good, await scene.Text("/news/"));
        string mistakes = await scene.Mistakes(query);
        Assert.Contains($"{Page}:2:1: error MN0202: “titel”不是页面的字段\n    titel: <b>页\n    ^\n    → 是不是 title？\n", mistakes, StringComparison.Ordinal);
        Assert.Equal(mistakes, scene.Terminal.Diagnostics);
        using (PreviewEvents openedLater = await scene.Listen(query))
        {
            Assert.Equal("data: mistakes", await openedLater.Next());
        }

        hub.Replace(Page, "titel: <b>页", "title: 页");

        Assert.Equal("data: reload", await events.Next());
        Assert.Equal("", await scene.Mistakes(query));
        Assert.Equal(HttpStatusCode.OK, (await scene.Get("/news/")).StatusCode);
    }

    [Fact]
    public async Task Where_there_was_no_good_page_yet_the_mistakes_stand_in_its_place()
    {
        TestHub hub = WithPage();
        hub.Replace(Page, "旧闻", "[<img src=x onerror=alert(1)>](nowhere.md)");
        await using PreviewScene scene = await PreviewScene.Of(hub, language: Language.English);
        using HttpResponseMessage answer = await scene.Get("/news/");
        string html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("error MN0401", html, StringComparison.Ordinal);
        Assert.Contains("&lt;img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        using PreviewEvents events = await scene.Listen(await scene.Query("/news/"));
        Assert.Equal("data: mistakes", await events.Next());

        hub.Replace(Page, "[<img src=x onerror=alert(1)>](nowhere.md)", "旧闻");

        Assert.Equal("data: reload", await events.Next());
        Assert.Contains("旧闻", await scene.Text("/news/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_that_only_the_finished_pages_show_is_told_too()
    {
        TestHub hub = WithPage();
        CopyTheme(hub, "own");
        hub.Replace("site/hub.yml", "theme: plain", "theme: own");
        await using PreviewScene scene = await PreviewScene.Of(hub);
        string query = await scene.Query();
        using PreviewEvents events = await scene.Listen(query);

        hub.Replace("themes/own/layouts/base.liquid", "</footer>", "<a href=\"/nowhere/\">x</a></footer>");

        Assert.Equal("data: reload", await events.Next());
        Assert.Equal("data: mistakes", await events.Next());
        Assert.Contains("/nowhere/", await scene.Mistakes(query), StringComparison.Ordinal);
        await PreviewScene.Until(async () => scene.Terminal.Diagnostics == await scene.Mistakes(query));
        Assert.Contains("/nowhere/", await scene.Text("/news/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_template_or_in_the_settings_is_told_and_mended()
    {
        TestHub hub = WithPage();
        CopyTheme(hub, "own");
        hub.Replace("site/hub.yml", "theme: plain", "theme: own");
        await using PreviewScene scene = await PreviewScene.Of(hub);
        using PreviewEvents events = await scene.Listen(await scene.Query());
        foreach ((string path, string good, string bad) in new[]
        {
            ("themes/own/layouts/base.liquid", "{{ content }}", "{{ contents }}"), ("site/hub.yml", "theme: own", "theme: [own"),
        })
        {
            hub.Replace(path, good, bad);
            Assert.Equal("data: mistakes", await events.Next());
            Assert.Contains($"{path}:", scene.Terminal.Diagnostics, StringComparison.Ordinal);
            hub.Replace(path, bad, good);
            Assert.Equal("data: reload", await events.Next());
        }
    }

    [Fact]
    public async Task Files_that_come_go_and_move_are_noticed_wherever_they_are()
    {
        TestHub hub = WithPage();
        await using PreviewScene scene = await PreviewScene.Of(hub);
        Assert.Equal(HttpStatusCode.OK, (await scene.Get("/news/")).StatusCode);

        hub.Write("content/pages/deep/er/new.md", "---\ntitle: 深处\n---\n正文\n");
        await Shows(scene, "/deep/er/new/", HttpStatusCode.OK);
        hub.Move("content/pages/deep", "content/pages/elsewhere");
        await Shows(scene, "/elsewhere/er/new/", HttpStatusCode.OK);
        await Shows(scene, "/deep/er/new/", HttpStatusCode.NotFound);
        hub.Delete(Page);
        await Shows(scene, "/news/", HttpStatusCode.NotFound);
        hub.Write("site/static/note.txt", "x");
        await Shows(scene, "/note.txt", HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_theme_that_comes_later_is_watched_and_one_that_goes_gives_way_to_the_shipped_one()
    {
        TestHub hub = WithPage();
        await using PreviewScene scene = await PreviewScene.Of(hub);
        CopyTheme(hub, "plain");
        hub.Replace("themes/plain/layouts/base.liquid", "</footer>", "<p>甲</p></footer>");
        await Holds(scene, "<p>甲</p>");
        hub.Replace("themes/plain/layouts/base.liquid", "<p>甲</p>", "<p>乙</p>");
        await Holds(scene, "<p>乙</p>");
        hub.Move("themes", "old-themes");
        await PreviewScene.Until(async () => !(await scene.Text("/")).Contains("<p>乙</p>", StringComparison.Ordinal));
        hub.Move("old-themes", "themes");
        await Holds(scene, "<p>乙</p>");
    }

    [Fact]
    public async Task Nothing_is_written_anywhere_in_the_hub()
    {
        TestHub hub = WithPage();
        string[] before = Entries(hub);
        await using PreviewScene scene = await PreviewScene.Of(hub);
        using PreviewEvents events = await scene.Listen(await scene.Query());
        hub.Replace(Page, "旧闻", "新闻");
        await events.Next();
        Assert.Equal(before, Entries(hub));
    }

    [Fact]
    public async Task Warnings_are_printed_and_shown_to_nobody_else()
    {
        TestHub hub = WithPage();
        hub.Replace("content/pledges/oak/m-li.md", "due: 2011-09-30", "due: 2011-08-14");
        await using PreviewScene scene = await PreviewScene.Of(hub);
        Assert.Equal("", await scene.Mistakes(await scene.Query()));
        await PreviewScene.Until(() => Task.FromResult(scene.Terminal.Diagnostics.Contains("warning MN0313", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_keeps_the_page_from_being_shown_stands_before_the_warnings()
    {
        TestHub hub = WithPage();
        hub.Replace("content/pledges/oak/m-li.md", "due: 2011-09-30", "due: 2011-08-14");
        hub.Replace("content/units/oak.md", "members: 12", "members: 十二");
        await using PreviewScene scene = await PreviewScene.Of(hub);
        string mistakes = await scene.Mistakes(await scene.Query());
        Assert.StartsWith("── content/units/oak.md  1 处错误\n\ncontent/units/oak.md:7:10: error ", mistakes, StringComparison.Ordinal);
        Assert.Contains("content/pledges/oak/m-li.md:", mistakes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_for_a_while_is_looked_at_again()
    {
        TestHub hub = WithPage();
        await using PreviewScene scene = await PreviewScene.Of(hub);
        Assert.Equal(HttpStatusCode.OK, (await scene.Get("/news/")).StatusCode);
        string path = hub.FullPath(Page);
        string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        await using (var held = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await held.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text.Replace("旧闻", "新闻", StringComparison.Ordinal)), TestContext.Current.CancellationToken);
            await held.FlushAsync(TestContext.Current.CancellationToken);
            await PreviewScene.Until(() => Task.FromResult(scene.Terminal.Diagnostics.Contains(Page, StringComparison.Ordinal)));
        }

        await PreviewScene.Until(async () => (await scene.Text("/news/")).Contains("新闻", StringComparison.Ordinal));
    }

    private static TestHub WithPage()
    {
        TestHub hub = TestHub.Small();
        hub.Write(Page, "---\ntitle: 页\n---\n旧闻\n");
        return hub;
    }

    private static void CopyTheme(TestHub hub, string name)
    {
        string plain = Path.Combine(Repository.Root, "themes", "plain");
        foreach (string file in Directory.EnumerateFiles(plain, "*", SearchOption.AllDirectories))
        {
            hub.Write($"themes/{name}/{Path.GetRelativePath(plain, file).Replace('\\', '/')}", File.ReadAllBytes(file));
        }
    }

    private static string[] Entries(TestHub hub) =>
        [.. Directory.EnumerateFileSystemEntries(hub.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static Task Shows(PreviewScene scene, string address, HttpStatusCode status) =>
        PreviewScene.Until(async () => (await scene.Get(address)).StatusCode == status);

    private static Task Holds(PreviewScene scene, string text) =>
        PreviewScene.Until(async () => (await scene.Text("/")).Contains(text, StringComparison.Ordinal));
}
