using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>The directory of units, each unit's page, and the steps, against the recount.</summary>
public sealed class UnitCountTests
{
    private readonly Recount _recount = Recount.Shipped;

    public static TheoryData<string> Units => [.. Recount.Shipped.Units.Select(u => u.Id)];

    private YamlRecord[] Collected => [.. _recount.Campaign.Groups("steps").Where(s => s.Text("reached-with") != "未采集")];

    [Fact]
    public void The_directory_counts_the_units_of_each_category() => Assert.Equal(
        _recount.Campaign.Groups("categories").Select(c => (c.Text("name"), Count: _recount.Units.Count(u => _recount.Id(u.Text("category")) == c.Text("id")))),
        ShippedSite.Site.Page("units/").QuerySelectorAll("section[id]").Select(s =>
            (s.QuerySelector("h2")!.TextContent, ShippedSite.Numbers(s.QuerySelector(".section-head p")!.TextContent).Single())));

    [Fact]
    public void A_card_in_the_directory_counts_items_and_steps()
    {
        var cards = ShippedSite.Site.Page("units/").QuerySelectorAll(".card.unit").ToDictionary(c => c.QuerySelector("h3")!.TextContent.Trim(), StringComparer.Ordinal);

        Assert.Equal(_recount.Units.Select(u => u.Text("short-name")).Order(StringComparer.Ordinal), cards.Keys.Order(StringComparer.Ordinal));
        Assert.All(_recount.Units, unit =>
        {
            IElement card = cards[unit.Text("short-name")];
            Assert.Equal(ShippedSite.Bar(Items(unit)), ShippedSite.Bar(card));
            Assert.Equal(
                [_recount.Campaign.Groups("steps").Count(s => _recount.HasReached(unit, s)), _recount.Campaign.Groups("steps").Count],
                ShippedSite.Numbers(card.QuerySelector(".dots")!.TextContent));
        });
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void A_unit_s_page_gathers_its_items_plans_pledges_stories_and_steps(string id)
    {
        YamlRecord unit = _recount.Units.Single(u => u.Id == id);
        IHtmlDocument page = ShippedSite.Site.Page($"units/{id}/");

        Assert.Equal(ShippedSite.Bar(Items(unit)), ShippedSite.Bar(page));
        Assert.Equal(Addresses("plans", _recount.Plans, unit), Linked(page, "plans/"));
        Assert.Equal(Addresses("pledges", _recount.Pledges, unit), Linked(page, "pledges/"));
        Assert.Equal(Addresses("profiles", _recount.Profiles, unit), Linked(page, "profiles/"));
        Assert.Equal(
            _recount.Campaign.Groups("steps").Select(s => (s.Text("reached-with") == "未采集", _recount.HasReached(unit, s))),
            page.QuerySelectorAll(".step-marks > li").Select(li => (li.ClassList.Contains("is-unknown"), li.ClassList.Contains("is-reached"))));
    }

    [Fact]
    public void The_steps_count_the_units_that_reached_them_and_name_the_others() => Assert.Equal(
        Collected.Select(s => (
            s.Text("id"),
            _recount.Units.Count(u => _recount.HasReached(u, s)),
            _recount.Units.Count,
            string.Join(' ', _recount.Units.Where(u => !_recount.HasReached(u, s)).Select(u => u.Text("short-name")).Order(StringComparer.Ordinal)))),
        ShippedSite.Site.Page("steps/").QuerySelectorAll("section.step:has(.meter)").Select(s => (
            s.Id!,
            ShippedSite.Numbers(s.QuerySelector(".section-head p")!.TextContent)[0],
            ShippedSite.Numbers(s.QuerySelector(".section-head p")!.TextContent)[1],
            string.Join(' ', s.QuerySelectorAll("a.chip").Select(a => a.TextContent).Order(StringComparer.Ordinal)))));

    private IEnumerable<RecountedItem> Items(YamlRecord unit) => _recount.Items.Where(i => i.Unit == unit.Id);

    private IEnumerable<string> Addresses(string kind, IEnumerable<YamlRecord> records, YamlRecord unit) =>
        records.Where(r => r.Has("unit") && _recount.Id(r.Text("unit")) == unit.Id).Select(r => $"{kind}/{r.Id}/").Order(StringComparer.Ordinal);

    /// <summary>The cards on a page that lead to records of a kind.</summary>
    private static IEnumerable<string> Linked(IHtmlDocument page, string kind) => page.QuerySelectorAll(".split-main h3 a")
        .Select(a => a.GetAttribute("href")![ShippedSite.Site.BasePath.Length..])
        .Where(a => a.StartsWith(kind, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
