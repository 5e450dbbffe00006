using AngleSharp.Html.Dom;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>Every number on the home page, against the recount.</summary>
public sealed class HomeCountTests
{
    private readonly Recount _recount = Recount.Shipped;
    private readonly IHtmlDocument _home = ShippedSite.Site.Page("");

    [Fact]
    public void The_figures_count_units_with_plans_and_pledges_pledges_items_and_stories() => Assert.Equal(
        [
            _recount.Units.Count(_recount.HasPlan), _recount.Units.Count,
            _recount.Units.Count(_recount.HasPledge), _recount.Units.Count,
            _recount.Pledges.Count, _recount.Items.Count, _recount.Profiles.Count,
        ],
        ShippedSite.Numbers(_home.QuerySelector(".figures")!.TextContent));

    [Fact]
    public void The_bar_and_its_legend_count_all_items_by_status()
    {
        Assert.Equal(ShippedSite.Bar(_recount.Items), ShippedSite.Bar(_home));
        Assert.Equal(
            ShippedSite.Bar(_recount.Items),
            _home.QuerySelectorAll(".legend-links li").ToDictionary(li => li.QuerySelector("span")!.TextContent, li => ShippedSite.Numbers(li.QuerySelector("b")!.TextContent).Single()));
    }

    [Fact]
    public void The_ring_tells_how_many_of_the_items_that_fell_due_were_kept()
    {
        int kept = _recount.Items.Count(i => i.Status is "按期兑现" or "逾期兑现");
        int due = kept + _recount.Items.Count(i => i.Status == "逾期未兑现");

        Assert.Equal([(int)Math.Round(100m * kept / due, MidpointRounding.AwayFromZero), due, kept], ShippedSite.Numbers(_home.QuerySelector(".ring p")!.TextContent));
    }

    [Fact]
    public void The_timeline_stands_on_the_day_of_the_build()
    {
        DateOnly[] days = [.. _recount.Campaign.Groups("phases").SelectMany(p => new[] { p.Day("from"), p.Day("to") })];
        string facts = _home.QuerySelector(".hero-facts")!.TextContent;

        Assert.Contains($"第 {_recount.AsOf.DayNumber - days.Min().DayNumber + 1} 天，共 {days.Max().DayNumber - days.Min().DayNumber + 1} 天", facts, StringComparison.Ordinal);
        Assert.Contains(_recount.Campaign.Groups("phases").Where(p => p.Day("from") <= _recount.AsOf && p.Day("to") >= _recount.AsOf).MaxBy(p => p.Day("from"))!.Text("name"), facts, StringComparison.Ordinal);
    }

    [Fact]
    public void Overdue_items_and_those_due_next_come_with_their_days()
    {
        (string, int)[] Expected(Func<RecountedItem, bool> which) => [.. _recount.Items.Where(which).OrderBy(i => i.Due).ThenBy(i => i.Url, StringComparer.Ordinal)
            .Take(5).Select(i => (i.Text, Math.Abs(i.Due.DayNumber - _recount.AsOf.DayNumber)))];
        (string, int)[][] lists = [.. _home.QuerySelectorAll(".countdown").Select(list => list.QuerySelectorAll("li:has(> .count)")
            .Select(li => (li.QuerySelector(".item-text")!.TextContent, ShippedSite.Numbers(li.QuerySelector(".count b")!.TextContent).SingleOrDefault())).ToArray())];

        Assert.Equal([Expected(i => i.Status == "逾期未兑现"), Expected(i => i.IsOpen && i.Due >= _recount.AsOf)], lists);
    }

    [Fact]
    public void Each_carrier_counts_its_items()
    {
        var lanes = _home.QuerySelectorAll(".lanes > li").ToDictionary(li => li.QuerySelector("h3")!.TextContent, StringComparer.Ordinal);

        Assert.Equal(_recount.Campaign.Groups("carriers").Select(c => c.Text("name")), lanes.Keys);
        Assert.All(_recount.Campaign.Groups("carriers"), carrier =>
        {
            RecountedItem[] items = [.. _recount.Items.Where(i => i.Carriers.Contains(carrier.Text("id")))];
            Assert.Equal(ShippedSite.Bar(items), ShippedSite.Bar(lanes[carrier.Text("name")]));
            Assert.Equal(items.Length, ShippedSite.Numbers(lanes[carrier.Text("name")].QuerySelector("p")!.TextContent)[0]);
        });
    }

    [Fact]
    public void Each_step_counts_the_units_that_reached_it() => Assert.Equal(
        _recount.Campaign.Groups("steps").Where(s => s.Text("reached-with") != "未采集")
            .Select(s => (s.Text("name"), _recount.Units.Count(u => _recount.HasReached(u, s)), _recount.Units.Count)),
        _home.QuerySelectorAll(".stairs > li:not(.is-unknown)").Select(li =>
            (li.QuerySelector("h3")!.TextContent, ShippedSite.Numbers(li.QuerySelector("p")!.TextContent)[0], ShippedSite.Numbers(li.QuerySelector("p")!.TextContent)[1])));

    [Fact]
    public void The_latest_pledges_and_stories_are_the_newest()
    {
        string[] Newest(IEnumerable<YamlRecord> records, string day) =>
            [.. records.OrderByDescending(r => r.Day(day)).ThenBy(r => r.Id, StringComparer.Ordinal).Take(6).Select(r => r.Text("title"))];
        string[] cards = [.. _home.QuerySelectorAll(".cards h3").Select(h => h.TextContent.Trim())];

        Assert.Equal([.. Newest(_recount.Pledges, "made-on"), .. Newest(_recount.Profiles, "published")], cards.Take(12));
    }
}
