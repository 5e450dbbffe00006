namespace Mingnuo.Tests.Sites;

/// <summary>What is dated after the day of the build waits for its day.</summary>
public sealed class HeldBackTests
{
    private static readonly DateOnly s_tomorrow = new(2011, 8, 16);

    [Theory]
    [InlineData("content/plans/oak.md", "published: 2010年5月8日", "published: ", "plans/oak/")]
    [InlineData("content/pledges/oak/2011.md", "made-on: 2011-02-28\nphase: 第一时段", "made-on: ", "pledges/oak/2011/")]
    [InlineData("content/profiles/li.md", "published: 2011-07-01", "published: ", "profiles/li/")]
    [InlineData("content/pages/guide/writing.md", "title: 写法", "title: 写法\ndate: ", "guide/writing/")]
    public void A_record_of_tomorrow_is_published_tomorrow(string path, string text, string other, string address)
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/units/oak.md", "，方案见[本单位的方案](../plans/oak.md)", "");
        hub.Replace(path, text, other + "2011-08-16");
        MakeDaysOfPledgeLater(hub);

        BuiltSite today = hub.Site();
        Assert.Equal(1, today.HeldBack);
        Assert.DoesNotContain(address, today.Pages);
        Assert.DoesNotContain(address, today.Text("sitemap.xml"), StringComparison.Ordinal);

        BuiltSite tomorrow = hub.Site(s_tomorrow);
        Assert.Equal(0, tomorrow.HeldBack);
        Assert.Contains(address, tomorrow.Pages);
    }

    [Fact]
    public void A_pledge_that_waits_is_counted_nowhere()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/pledges/oak/2011.md", "made-on: 2011-02-28\nphase: 第一时段", "made-on: 2011-08-16");
        MakeDaysOfPledgeLater(hub);

        string[] ItemsOn(BuiltSite site) => [.. site.Page("pledges/").QuerySelectorAll("a[href*='#']").Select(a => a.TextContent).Where(t => t.EndsWith('。'))];

        Assert.Equal(["走访三十户。"], ItemsOn(hub.Site()));
        Assert.Equal(3, ItemsOn(hub.Site(s_tomorrow)).Length);
    }

    [Fact]
    public void A_unit_whose_plan_waits_has_not_reached_the_first_step()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/units/oak.md", "，方案见[本单位的方案](../plans/oak.md)", "");
        hub.Replace("content/plans/oak.md", "published: 2010年5月8日", "published: 2011-08-16");

        Assert.EndsWith("0 / 2", hub.Site().Page("steps/").QuerySelector("#plan + p")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("1 / 2", hub.Site(s_tomorrow).Page("steps/").QuerySelector("#plan + p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_happens_to_an_item_tomorrow_is_not_told_today()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/pledges/oak/2011.md", "    person: 德育主任", "    person: 德育主任\n    progress: [{date: 2011-08-16, text: 明天的事}]\n    withdrawn: {on: 2011-08-16, reason: 明天的话}");
        hub.Replace("content/pledges/oak/2011.md", "date: 2011-07-01", "date: 2011-08-16");

        string today = hub.Site().Text("pledges/oak/2011/index.html");
        string tomorrow = hub.Site(s_tomorrow).Text("pledges/oak/2011/index.html");

        Assert.All(["明天的事", "明天的话", "操场在修"], text =>
        {
            Assert.DoesNotContain(text, today, StringComparison.Ordinal);
            Assert.Contains(text, tomorrow, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_waiting_record_is_checked_like_any_other()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/pages/guide/writing.md", "title: 写法", "title: 写法\ndate: 2011-08-16");
        hub.Replace("content/pages/guide/writing.md", "../about.md#来由", "../gone.md");

        Assert.Equal(["MN0401@content/pages/guide/writing.md:5:2"], hub.Check());
    }

    private static void MakeDaysOfPledgeLater(TestHub hub)
    {
        hub.Replace("content/pledges/oak/2011.md", "due: 2011-06-30", "due: 2011-10-31");
        hub.Replace("content/pledges/oak/2011.md", "- date: 2011-06-20", "- date: 2011-10-20");
        hub.Replace("content/pledges/oak/2011.md", "done-on: 2011-06-20", "done-on: 2011-10-20");
        hub.Replace("content/pledges/oak/2011.md", "date: 2011-07-01", "date: 2011-10-01");
    }
}
