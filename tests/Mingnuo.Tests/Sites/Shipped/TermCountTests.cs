using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>Standards, carriers, phases, pledges and the gallery, against the recount.</summary>
public sealed class TermCountTests
{
    private readonly Recount _recount = Recount.Shipped;

    public static TheoryData<string> Carriers => [.. Recount.Shipped.Campaign.Groups("carriers").Select(c => c.Text("id"))];

    public static TheoryData<string> Standards => [.. Recount.Shipped.Campaign.Groups("standards").SelectMany(l => l.Groups("items")).Select(s => s.Text("id"))];

    public static TheoryData<string> Pledges => [.. Recount.Shipped.Pledges.Select(p => p.Id)];

    [Fact]
    public void Each_carrier_in_the_list_counts_its_items() => AssertCards(
        ShippedSite.Site.Page("carriers/").QuerySelectorAll("ol.terms > li"),
        [.. _recount.Campaign.Groups("carriers").Select(c => (c.Text("name"), _recount.Items.Where(i => i.Carriers.Contains(c.Text("id"))), 0))]);

    [Fact]
    public void Each_standard_in_the_lists_counts_items_and_stories() => AssertCards(
        ShippedSite.Site.Page("standards/").QuerySelectorAll("ol.terms > li"),
        [.. _recount.Campaign.Groups("standards").SelectMany(l => l.Groups("items")).Select(s =>
            (s.Text("name"), _recount.Items.Where(i => i.Standards.Contains(s.Text("id"))), Stories(s.Text("id")).Count()))]);

    [Theory]
    [MemberData(nameof(Carriers))]
    public void A_carrier_s_page_shows_and_counts_its_items(string id) =>
        AssertPage(ShippedSite.Site.Page($"carriers/{id}/"), [.. _recount.Items.Where(i => i.Carriers.Contains(id))], []);

    [Theory]
    [MemberData(nameof(Standards))]
    public void A_standard_s_page_shows_and_counts_its_items_and_stories(string id) => AssertPage(
        ShippedSite.Site.Page($"standards/{id}/"), [.. _recount.Items.Where(i => i.Standards.Contains(id))], [.. Stories(id).Select(s => s.Text("title"))]);

    [Fact]
    public void Each_phase_counts_the_items_promised_in_it() => Assert.All(_recount.Campaign.Groups("phases"), phase =>
    {
        IElement section = ShippedSite.Site.Page("phases/").GetElementById(phase.Text("id"))!;

        Assert.Equal(ShippedSite.Bar(_recount.Items.Where(i => i.Phase == phase.Text("id"))), ShippedSite.Bar(section));
        Assert.Equal([phase.Text("from"), phase.Text("to")], section.QuerySelectorAll(".phase-dates time").Select(t => t.TextContent));
    });

    [Theory]
    [MemberData(nameof(Pledges))]
    public void A_pledge_s_page_shows_and_counts_its_items(string id)
    {
        IHtmlDocument page = ShippedSite.Site.Page($"pledges/{id}/");
        RecountedItem[] items = [.. _recount.Items.Where(i => i.Url.StartsWith($"pledges/{id}/#", StringComparison.Ordinal))];

        Assert.Equal(ShippedSite.Bar(items), ShippedSite.Bar(page));
        Assert.Equal(items.Select(i => (i.Text, i.Status)), page.QuerySelectorAll("li.promise").Select(li =>
            (li.QuerySelector("h3")!.TextContent, li.QuerySelector(".promise-head .status")!.TextContent.Trim())));
    }

    [Fact]
    public void The_gallery_counts_the_stories_of_each_honour() => Assert.Equal(
        _recount.Campaign.Group("honours")!.Groups("kinds").Select(k => (k.Text("name"), Count: _recount.Profiles.Count(p => p.Text("honour") == k.Text("name") || p.Text("honour") == k.Text("id"))))
            .Where(k => k.Count > 0),
        ShippedSite.Site.Page("profiles/").QuerySelectorAll("section[id]").Select(s =>
            (s.QuerySelector("h2")!.TextContent, ShippedSite.Numbers(s.QuerySelector(".section-head p")!.TextContent).Single())));

    private IEnumerable<YamlRecord> Stories(string standard) => _recount.Profiles.Where(p => p.List("standards").Select(_recount.Id).Contains(standard));

    private static void AssertCards(IEnumerable<IElement> cards, IReadOnlyList<(string Name, IEnumerable<RecountedItem> Items, int Stories)> expected) => Assert.Equal(
        expected.Select(e => (e.Name, Bar: Written(ShippedSite.Bar(e.Items)), Items: e.Items.Count(), e.Stories)),
        cards.Select(card =>
        {
            string counts = card.QuerySelector(".term-counts > p")!.TextContent;
            int Before(string unit) => counts.Split('，').Where(c => c.EndsWith(unit, StringComparison.Ordinal)).SelectMany(ShippedSite.Numbers).SingleOrDefault();
            return (card.QuerySelector("h3")!.TextContent, Written(ShippedSite.Bar(card)), Before("项"), Before("篇"));
        }));

    private static void AssertPage(IHtmlDocument page, RecountedItem[] items, string[] stories)
    {
        Assert.Equal(ShippedSite.Bar(items), ShippedSite.Bar(page));
        Assert.Equal(
            items.Select(i => i.Url).Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".item-text a").Select(a => a.GetAttribute("href")![ShippedSite.Site.BasePath.Length..]).Order(StringComparer.Ordinal));
        Assert.Equal(stories.Order(StringComparer.Ordinal), page.QuerySelectorAll(".card h3").Select(h => h.TextContent.Trim()).Order(StringComparer.Ordinal));
    }

    private static string Written(IReadOnlyDictionary<string, int> bar) => string.Join(' ', bar.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => $"{b.Key} {b.Value}"));
}
