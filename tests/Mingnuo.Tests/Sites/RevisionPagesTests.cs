using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mingnuo.Build;

namespace Mingnuo.Tests.Sites;

/// <summary>修订记录, as a reader finds it on a record's page and on the pages of its revisions.</summary>
public sealed class RevisionPagesTests
{
    private const string Oak = "content/pledges/oak/2011.md";
    private const string Changed = "changes:\n  - {item: drills, date: 2011-08-01, reason: 操场还在修。, was: 做三次演练。, was-due: 2011-12-31}\n";

    [Fact]
    public void A_record_tells_its_revisions_newest_first_and_what_each_changed()
    {
        using TestRepository git = Published();
        git.Hub.Replace(Oak, "    due: 2011-12-31", "    due: 2012-01-31");
        git.Hub.Replace(Oak, "changes:\n", Changed);
        string changed = git.Commit("2011-08-01", "推迟演练", "李四 <lisi@example.org>");

        IHtmlDocument page = git.Hub.Site().Page("pledges/oak/2011/");

        string[] revisions = [.. History(page).QuerySelectorAll("li").Select(Words)];
        Assert.Equal(2, revisions.Length);
        Assert.StartsWith($"2011-08-01 修改 {changed[..10]} 李四 推迟演练", revisions[0], StringComparison.Ordinal);
        Assert.Contains("承诺事项 2 的完成期限由 2011-12-31 改为 2012-01-31", revisions[0], StringComparison.Ordinal);
        Assert.Contains("变更 1新增", revisions[0], StringComparison.Ordinal);
        Assert.StartsWith("2011-07-02 首次公布", revisions[1], StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", History(page).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_revision_has_a_page_that_shows_it_and_leads_to_those_before_and_after()
    {
        using TestRepository git = Published();
        git.Hub.Replace("content/profiles/li.md", "见[", "请看[");
        string edited = git.Commit("2011-08-01", "改写");
        BuiltSite site = git.Hub.Site();
        IHtmlDocument record = site.Page("profiles/li/");
        string[] urls = [.. History(record).QuerySelectorAll("a").Select(a => a.GetAttribute("href")!)];

        IHtmlDocument page = site.Page($"profiles/li/revisions/{edited[..10]}/");

        Assert.Equal($"/hub/profiles/li/revisions/{edited[..10]}/", urls[0]);
        Assert.Equal("删去见", page.QuerySelector("main del")!.TextContent);
        Assert.Equal("新增请看", page.QuerySelector("main ins")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == urls[1]);
        Assert.Contains("他的承诺", site.Page(urls[1]["/hub/".Length..]).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_lists_its_revisions_on_its_first_page_and_links_to_none()
    {
        const string Ledger = "content/ledgers/oak/2011.csv";
        const string Headers = "日期,活动,形式,载体,人数,时长（小时）,服务对象,佐证,承诺事项\n";
        using TestRepository git = Published();
        git.Hub.Write(Ledger, Headers + string.Concat(Enumerable.Repeat("2011/3/5,擦窗,志愿服务,平安校园,12,1.5,住校学生,照片,\n", 301)));
        git.Commit("2011-07-03", "台账");
        for (int day = 4; day < 10; day++)
        {
            git.Hub.Write(Ledger, File.ReadAllText(git.Hub.FullPath(Ledger)) + $"2011/3/{day},讲课,主题党课,平安校园,40,1,学生,,\n");
            git.Commit($"2011-07-0{day}", "添一行");
        }

        BuiltSite site = git.Hub.Site();

        IElement history = History(site.Page("ledgers/oak/2011/"));
        Assert.Equal(7, history.QuerySelectorAll("li").Length);
        Assert.Empty(history.QuerySelectorAll("a"));
        Assert.Contains("2011-07-09 修改", Words(history.QuerySelector("li")!), StringComparison.Ordinal);
        Assert.DoesNotContain("修订记录", site.Page("ledgers/oak/2011/page/2/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Commits_that_only_change_the_layout_are_folded_away()
    {
        using TestRepository git = Published();
        git.Hub.Replace(Oak, "carriers: [重点工作, safety]", "carriers:\n  - safety\n  - 重点工作");
        git.Hub.Replace(Oak, "made-on: 2011-02-28", "承诺日期: 2011年2月28日");
        git.Commit("2011-07-03", "换一种写法");
        git.Hub.Replace(Oak, "做三次演练。", "\"做三次 演练。\"");
        git.Commit("2011-07-04", "空格");

        IElement history = History(git.Hub.Site().Page("pledges/oak/2011/"));

        Assert.Single(history.QuerySelectorAll("li"));
        Assert.Contains("另有 2 次提交只动了排版", history.TextContent, StringComparison.Ordinal);
        Assert.Empty(history.QuerySelectorAll("a"));
    }

    [Fact]
    public void What_cannot_be_known_is_said_on_the_page_and_no_day_is_made_up()
    {
        using TestRepository git = Published();
        git.Git("clone", "--quiet", "--depth=1", new Uri(git.Root).AbsoluteUri, git.Hub.FullPath("shallow"));
        var shallow = new BuiltSite(Engine.RenderAll(new Engine(new BuildRequest(git.Hub.FullPath("shallow"), new DateOnly(2011, 8, 15))).Run()));
        git.Hub.Delete("shallow/site/hub.yml");
        git.Hub.Write("content/pages/new.md", "---\ntitle: 新的一页\n---\n\n新的。\n");
        git.Hub.Replace("content/profiles/li.md", "见[", "请看[");
        BuiltSite site = git.Hub.Site();
        using TestHub plain = TestHub.Small();

        Assert.Contains("只取了最近的提交", NoDay(History(shallow.Page("pledges/oak/2011/"))), StringComparison.Ordinal);
        Assert.Contains("还没有提交，没有修订记录", NoDay(History(site.Page("new/"))), StringComparison.Ordinal);
        Assert.Contains("有改动还没有提交", History(site.Page("profiles/li/")).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("有改动还没有提交", History(site.Page("about/")).TextContent, StringComparison.Ordinal);
        Assert.Contains("不是 git 仓库", NoDay(History(plain.Site().Page("pledges/oak/2011/"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Private_data_that_was_taken_out_does_not_come_back_as_history()
    {
        using TestRepository git = new(TestHub.Small());
        git.Hub.Replace("content/profiles/li.md", "见[", "电话 13800138000，见[");
        git.Commit("2011-07-01", "联系 13800138000 或 li@example.org");
        git.Hub.Replace("content/profiles/li.md", "电话 13800138000，见[", "见[");
        git.Commit("2011-07-02", "删去电话");

        BuiltSite site = git.Hub.Site();

        Assert.Equal(3, site.Pages.Count(p => p.StartsWith("profiles/li/", StringComparison.Ordinal)));
        Assert.All(site.Pages.Where(p => p.StartsWith("profiles/li/", StringComparison.Ordinal)), page =>
        {
            Assert.DoesNotContain("13800138000", site.Text(page + "index.html"), StringComparison.Ordinal);
            Assert.DoesNotContain("li@example.org", site.Text(page + "index.html"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_a_commit_says_of_itself_is_text_and_nothing_else()
    {
        using TestRepository git = new(TestHub.Small());
        git.Hub.Replace("content/profiles/li.md", "见[", "请看[");
        git.Commit("2011-07-01", "<script>alert(1)</script>", "<b>恶<img src=x> <x@example.org>");

        IElement history = History(git.Hub.Site().Page("profiles/li/"));

        Assert.Empty(history.QuerySelectorAll("script, img"));
        Assert.Contains("<script>alert(1)</script>", history.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_cannot_be_read_is_compared_as_text_and_that_is_said()
    {
        using TestRepository git = new(TestHub.Small());
        string whole = File.ReadAllText(git.Hub.FullPath(Oak));
        git.Hub.Write(Oak, whole.Replace("title: ", "title: [", StringComparison.Ordinal));
        git.Commit("2011-07-01", "写错了");
        git.Hub.Write(Oak, whole);
        string mended = git.Commit("2011-07-02", "改好了");

        IHtmlDocument page = git.Hub.Site().Page($"pledges/oak/2011/revisions/{mended[..10]}/");

        Assert.Contains("字段读不懂", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("del"), d => d.TextContent.Contains('[', StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_with_hundreds_of_revisions_keeps_a_light_page_and_a_list_of_all()
    {
        using TestRepository git = Published();
        for (int i = 0; i < 60; i++)
        {
            git.Hub.Write("content/pages/about.md", $"---\ntitle: 关于\n---\n\n第 {i} 版。\n\n## 来由\n\n有来由。\n");
            git.Commit("2011-07-03", $"第 {i} 版");
        }

        BuiltSite site = git.Hub.Site();

        Assert.Equal(5, History(site.Page("about/")).QuerySelectorAll("li").Length);
        Assert.Contains("全部 61 次修订", History(site.Page("about/")).TextContent, StringComparison.Ordinal);
        Assert.Equal(50, site.Page("about/revisions/").QuerySelectorAll("main li").Length);
        Assert.Equal(11, site.Page("about/revisions/page/2/").QuerySelectorAll("main li").Length);
    }

    private static TestRepository Published()
    {
        var git = new TestRepository(TestHub.Small());
        git.Commit("2011-07-02", "发布");
        return git;
    }

    private static IElement History(IHtmlDocument page) => page.QuerySelector("section[aria-label=修订记录]")!;

    private static string NoDay(IElement history)
    {
        Assert.Empty(history.QuerySelectorAll("time"));
        return history.TextContent;
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
