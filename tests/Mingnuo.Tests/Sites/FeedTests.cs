using System.Globalization;
using System.Xml.Linq;
using Mingnuo.Build;
using Mingnuo.Tests.Build.Pipelines.Agenda;
using Mingnuo.Tests.Build.Pipelines.Feeds;

namespace Mingnuo.Tests.Sites;

/// <summary>订阅 on the small hub: what stands in feeds and calendars on a day, what stays the same for ever, and where pages lead to them.</summary>
public sealed class FeedTests : IDisposable
{
    private const string Base = "https://example.org/hub/";
    private const string Pledge = "content/pledges/oak/2011.md";
    private const string Drills = "pledges/oak/2011/drills/due@example.org";

    private readonly TestHub _hub = TestHub.Small();

    [Fact]
    public void A_unit_s_feed_tells_everything_newest_first()
    {
        Assert.Equal(
            [
                "公示：2011年县委优秀党员拟表彰人选",
                "评议：橡树中学半年评议（橡树中学）",
                "事迹：一盏灯（橡树中学）",
                "表彰：2011年先进组织",
                "复查：抽看一周（橡树中学）",
                "变更：做三次演练。（橡树中学）",
                "信息：图书室开门七十天（橡树中学）",
                "公示：2011年先进组织",
                "整改：补登三天，改为两人核对（橡树中学）",
                "兑现：图书室每天开到十八点。（橡树中学）",
                "进展：开放七十天。（橡树中学）",
                "查出问题：门口登记册缺三天（橡树中学）",
                "督查：春季督查",
                "信息：围栏修好了（橡树中学）",
                "承诺：李老师的承诺（橡树中学）",
                "承诺：橡树中学2011年承诺（橡树中学）",
                "方案：橡树中学方案（橡树中学）",
            ],
            Entries(_hub.Site(), "feeds/units/oak.atom").Select(e => Part(e, "title")));
    }

    [Theory]
    [InlineData("2011-12-31", false)]
    [InlineData("2012-01-01", true)]
    public void An_item_is_overdue_from_the_day_after_its_due_date(string asOf, bool isOverdue)
    {
        XElement? entry = Entries(new BuiltSite(_hub.Build(Day(asOf))), "feeds/changes.atom").SingleOrDefault(e => Part(e, "id").EndsWith("/drills/missed/2011-12-31", StringComparison.Ordinal));

        Assert.Equal(isOverdue, entry is not null);
        Assert.Equal(isOverdue ? "2012-01-01T00:00:00+08:00" : "", entry is null ? "" : Part(entry, "updated"));
        Assert.Equal(isOverdue, entry is not null && Part(entry, "content").Contains("2012年1月1日起逾期", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2011-06-30", false)]
    [InlineData("2011-07-01", true)]
    public void A_change_is_told_from_its_day_with_the_reason_and_what_was_promised_before(string asOf, bool isTold)
    {
        XElement? entry = Entries(_hub.Site(Day(asOf)), "feeds/changes.atom").SingleOrDefault(e => Part(e, "id").EndsWith("/drills/changed/2011-07-01", StringComparison.Ordinal));

        Assert.Equal(isTold, entry is not null);
        Assert.Equal(isTold, entry is not null && Part(entry, "content") is var text && text.Contains("操场在修。", StringComparison.Ordinal) && text.Contains("做五次演练。", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_withdrawn_is_told_with_the_reason_and_called_off_in_the_calendar()
    {
        _hub.Replace(Pledge, "    person: 德育主任", "    person: 德育主任\n    withdrawn: {on: 2011-08-01, reason: 操场封了}");
        BuiltSite site = _hub.Site();

        XElement entry = Entries(site, "feeds/units/oak.atom").Single(e => Part(e, "id").EndsWith("/drills/withdrawn", StringComparison.Ordinal));
        Assert.Contains("操场封了", Part(entry, "content"), StringComparison.Ordinal);
        ReadCalendarEvent due = Read(site, "calendar/units/oak.ics").Single(e => e.Uid == "hub/" + Drills);
        Assert.Equal("CANCELLED", due.Status);
        Assert.Equal(2, due.Sequence);
        Assert.Empty(due.Reminders);
        Assert.StartsWith("2011-08-01", due.Stamp, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_pledge_is_told_and_its_days_are_called_off()
    {
        _hub.Replace("content/pledges/oak/m-li.md", "objection: 写信。", "objection: 写信。\nwithdrawn: {on: 2011-08-10, kind: 撤回, reason: 调走了}");
        BuiltSite site = _hub.Site();

        XElement entry = Entries(site, "feeds/changes.atom").Single(e => Part(e, "id") == "tag:example.org,2026:hub/pledges/oak/m-li/withdrawn");
        Assert.Contains("调走了", Part(entry, "content"), StringComparison.Ordinal);
        Assert.DoesNotContain(Entries(site, "feeds/changes.atom"), e => Part(e, "id") == "tag:example.org,2026:hub/pledges/oak/m-li/");
        Assert.Equal("CANCELLED", Read(site, "calendar/county.ics").Single(e => e.Uid == "hub/pledges/oak/m-li/visits/due@example.org").Status);
    }

    [Fact]
    public void A_calendar_holds_due_dates_deadlines_notices_and_milestones() => Assert.Equal(
        [
            "2011-06-20 2011-06-25 公示：2011年先进组织（教工委） CONFIRMED",
            "2011-06-30 2011-07-01 整改到期：门口登记册缺三天（橡树中学） CONFIRMED",
            "2011-06-30 2011-07-01 承诺到期：图书室每天开到十八点。（橡树中学） CONFIRMED",
            "2011-08-11 2011-08-18 公示：2011年县委优秀党员拟表彰人选（县委） CONFIRMED",
            "2011-09-30 2011-10-01 承诺到期：走访三十户。（橡树中学） CONFIRMED",
            "2011-12-31 2012-01-01 承诺到期：做三次演练。（橡树中学） CONFIRMED",
            "2012-07-01 2012-07-02 节点：表彰（第二时段） CONFIRMED",
        ],
        Read(_hub.Site(), "calendar/units/oak.ics").Select(e => e.ToString()));

    [Fact]
    public void Its_owner_is_reminded_of_what_is_not_done_a_week_and_a_day_before_at_nine()
    {
        IReadOnlyList<ReadCalendarEvent> events = Read(_hub.Site(), "calendar/units/oak.ics");

        Assert.Equal(["-P6DT15H", "-PT15H"], events.Single(e => e.Uid == "hub/" + Drills).Reminders);
        Assert.Empty(events.Single(e => e.Uid == "hub/pledges/oak/2011/library/due@example.org").Reminders);
    }

    [Fact]
    public void A_moved_due_date_moves_in_the_calendar_under_the_same_name()
    {
        ReadCalendarEvent before = Read(_hub.Site(), "calendar/units/oak.ics").Single(e => e.Uid == "hub/" + Drills);
        _hub.Replace(Pledge, "due: 2011-12-31", "due: 2012-01-31");
        _hub.Replace(Pledge, "changes:\n", "changes:\n  - {item: drills, date: 2011-08-05, reason: 改期, was: 做三次演练。, was-due: 2011-12-31}\n");
        ReadCalendarEvent after = Read(_hub.Site(), "calendar/units/oak.ics").Single(e => e.Uid == "hub/" + Drills);

        Assert.Equal(("2011-12-31", 1), (before.From, before.Sequence));
        Assert.Equal(("2012-01-31", 2), (after.From, after.Sequence));
    }

    [Fact]
    public void An_edit_changes_no_name_of_an_entry()
    {
        string[] Ids() => [.. Entries(_hub.Site(), "feeds/changes.atom").Select(e => Part(e, "id"))];
        string[] before = Ids();
        _hub.Replace(Pledge, "text: 开放七十天。", "text: 开放了七十天整。");
        _hub.Replace(Pledge, "title: 橡树中学2011年承诺", "title: 橡树中学今年的承诺");
        _hub.Replace("content/inspections/2011-06-15-spring.md", "problem: 电话十分钟没人接", "problem: 电话一刻钟没人接");

        Assert.Equal(before, Ids());
    }

    [Fact]
    public void A_move_changes_no_name_and_a_renamed_unit_s_feed_and_calendar_stand_where_they_stood()
    {
        string[] Names(BuiltSite site) =>
        [
            .. Entries(site, "feeds/changes.atom").Select(e => Part(e, "id")),
            .. Read(site, "calendar/units/desk.ics").Select(e => e.Uid),
            XDocument.Parse(site.Text("feeds/units/desk.atom")).Root!.Elements().First().Value,
        ];
        string[] before = Names(_hub.Site());
        _hub.Move("content/pledges/oak/2011.md", "content/pledges/oak/this-year.md");
        _hub.Replace("content/pledges/oak/this-year.md", "unit: 橡树中学", "unit: 橡树中学\naliases: [pledges/oak/2011/]");
        _hub.Move("content/units/desk.md", "content/units/bureau.md");
        _hub.Replace("content/units/bureau.md", "short-name: 办公室", "short-name: 办公室\naliases: [units/desk/]");
        _hub.Replace("content/inspections/2011-06-15-spring.md", "unit: desk", "unit: bureau");
        _hub.Replace("content/inspections/2011-06-15-spring.md", "units: [oak, desk]", "units: [oak, bureau]");
        _hub.Replace("content/honours/2011-members.md", "unit: desk", "unit: bureau");
        BuiltSite after = _hub.Site();

        Assert.Equal(before, Names(after));
        Assert.Equal(after.Text("feeds/units/bureau.atom"), after.Text("feeds/units/desk.atom"));
        Assert.Contains(" rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/hub/feeds/units/bureau.atom\"", after.Text("feeds/units/desk.atom"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_notes_of_one_day_have_names_of_their_own()
    {
        _hub.Replace(Pledge, "      - date: 2011-06-20\n", "      - {date: 2011-06-20, text: 又一条}\n      - date: 2011-06-20\n");

        Assert.Equal(
            ["/progress/2011-06-20", "/progress/2011-06-20/2"],
            Entries(_hub.Site(), "feeds/changes.atom").Select(e => Part(e, "id")).Where(id => id.Contains("/progress/", StringComparison.Ordinal))
                .Select(id => id[id.IndexOf("/progress/", StringComparison.Ordinal)..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_feed_holds_its_latest_hundred_and_says_how_many_there_are()
    {
        _hub.Replace(Pledge, "    progress:\n", "    progress:\n" + string.Concat(Enumerable.Range(1, 120).Select(i => $"      - {{date: 2011-05-20, text: 第{i}次}}\n")));
        BuiltSite site = _hub.Site();

        Assert.Equal(100, Entries(site, "feeds/changes.atom").Length);
        Assert.Contains("最近 100 条，共有 139 条", site.Text("feeds/changes.atom"), StringComparison.Ordinal);
        Assert.Empty(AtomRules.Faults(XDocument.Parse(site.Text("feeds/changes.atom")), Base + "feeds/changes.atom"));
    }

    [Fact]
    public void Hostile_and_odd_texts_leave_feeds_and_calendars_whole()
    {
        _hub.Replace(Pledge, "text: 做三次演练。", "text: \"]]></content><script>alert(1)</script>, 分号; 反斜\\\\线 😀 BEGIN:VEVENT\"");
        BuiltSite site = _hub.Site();

        Assert.Empty(AtomRules.Faults(XDocument.Parse(site.Text("feeds/changes.atom")), Base + "feeds/changes.atom"));
        Assert.Equal(
            @"承诺到期：]]></content><script>alert(1)</script>, 分号; 反斜\线 😀 BEGIN:VEVENT（橡树中学）",
            Read(site, "calendar/county.ics").Single(e => e.Uid == "hub/" + Drills).Title);
    }

    [Fact]
    public void Every_page_leads_to_the_site_s_feeds_and_a_unit_s_pages_first_to_its_own()
    {
        BuiltSite site = _hub.Site();
        string[] ofSite = ["feeds/changes.atom", "feeds/changes.json", "feeds/reports.atom", "feeds/reports.json", "feeds/stories.atom", "feeds/stories.json", "calendar/county.ics"];
        string[] Alternates(string page) => [.. site.Page(page).QuerySelectorAll("link[rel=alternate]").Select(l => l.GetAttribute("href")!["/hub/".Length..])];

        Assert.All(site.Pages, p => Assert.Equal(ofSite, Alternates(p).TakeLast(ofSite.Length)));
        Assert.Equal(
            ["evaluations/oak/2011-half/", "plans/oak/", "pledges/oak/2011/", "pledges/oak/m-li/", "profiles/li/", "reports/oak/2011-05-fence/", "reports/oak/2011-06-library/", "units/oak/"],
            site.Pages.Where(p => Alternates(p)[0] == "feeds/units/oak.atom").Order(StringComparer.Ordinal));
        Assert.Equal(["feeds/units/oak.atom", "feeds/units/oak.json", "calendar/units/oak.ics"], Alternates("units/oak/").Take(3));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("mingnuo")]
    public void The_page_of_subscriptions_leads_to_every_feed_and_calendar_and_speaks_of_WeChat(string theme)
    {
        _hub.Write("site/hub.yml", File.ReadAllText(_hub.FullPath("site/hub.yml")).Replace("theme: plain", $"theme: {theme}", StringComparison.Ordinal));
        BuiltSite site = _hub.Site();
        var page = site.Page("subscribe/");
        HashSet<string> links = [.. page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!)];

        Assert.DoesNotContain(site.Paths, p => p.EndsWith(".atom", StringComparison.Ordinal) && !links.Contains("/hub/" + p));
        Assert.DoesNotContain(site.Paths, p => p.EndsWith(".ics", StringComparison.Ordinal) && !links.Contains("webcal://example.org/hub/" + p));
        Assert.Contains("微信不能订阅网址", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(site.Page("about/").QuerySelectorAll("footer a"), a => a.GetAttribute("href") == "/hub/subscribe/");
    }

    [Fact]
    public void A_withdrawn_unit_keeps_its_feed_and_its_calendar()
    {
        _hub.Replace("content/units/desk.md", "short-name: 办公室", "short-name: 办公室\nwithdrawn: {on: 2011-08-10, kind: 撤回, reason: 撤并了}");
        BuildResult result = _hub.Build();

        Assert.NotNull(result.Tree!.Find("feeds/units/desk.atom"));
        Assert.NotNull(result.Tree.Find("calendar/units/desk.ics"));
        Assert.Contains("撤并了", new BuiltSite(result).Text("feeds/units/desk.atom"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hub_of_pages_alone_has_nothing_to_subscribe_to()
    {
        using TestHub hub = TestHub.Bare("-- content/pages/about.md --\n---\ntitle: 关于\n---\n一\n");
        BuiltSite site = hub.Site();

        Assert.DoesNotContain(site.Paths, p => p.StartsWith("feeds/", StringComparison.Ordinal) || p.StartsWith("calendar/", StringComparison.Ordinal) || p.StartsWith("subscribe/", StringComparison.Ordinal));
        Assert.Empty(site.Page("").QuerySelectorAll("link[rel=alternate]"));
    }

    public void Dispose() => _hub.Dispose();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static XElement[] Entries(BuiltSite site, string path) => [.. XDocument.Parse(site.Text(path)).Root!.Elements().Where(e => e.Name.LocalName == "entry")];

    private static string Part(XElement entry, string name) => entry.Elements().Single(e => e.Name.LocalName == name).Value;

    private static IReadOnlyList<ReadCalendarEvent> Read(BuiltSite site, string path) => ReadCalendar.Of(site.Text(path))[0].Events;
}
