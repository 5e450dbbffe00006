using System.Text;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>What the project publishes itself: the campaign of 2010 as it was, and around it a sample that says that it is one.</summary>
public sealed class ContentTests
{
    /// <summary>Pages on which nothing is invented; those of the guide neither.</summary>
    private static readonly string[] s_real = ["404.html", "about/", "objection/", "organisation/", "plans/county-2010/"];

    private readonly Recount _recount = Recount.Shipped;

    [Fact]
    public void Nothing_is_wrong_with_it() => Assert.False(ShippedSite.Result.Diagnostics.HasErrors);

    [Fact]
    public void The_campaign_is_complete()
    {
        YamlRecord campaign = _recount.Campaign;

        Assert.Equal((4, 6, 3, 4), (campaign.Groups("objectives").Count, campaign.Groups("carriers").Count, campaign.Groups("phases").Count, campaign.Groups("steps").Count));
        Assert.Equal([5, 5, 5], campaign.Groups("standards").Select(s => s.Groups("items").Count));
        Assert.All(campaign.Groups("phases"), p => Assert.True(p.Has("milestone")));
        Assert.Equal(3, campaign.Group("review")!.List("questions").Count);
        Assert.All(["inspection", "reporting", "honours", "organisation"], part => Assert.True(campaign.Has(part)));
    }

    [Fact]
    public void Twelve_units_stand_in_all_four_categories_and_several_groups()
    {
        Assert.Equal(12, _recount.Units.Count);
        Assert.Equal(
            _recount.Campaign.Groups("categories").Select(c => c.Text("id")).Order(StringComparer.Ordinal),
            _recount.Units.Select(u => _recount.Id(u.Text("category"))).Distinct().Order(StringComparer.Ordinal));
        Assert.InRange(_recount.Units.Select(u => _recount.Id(u.Text("group"))).Distinct().Count(), 3, 12);
    }

    [Fact]
    public void Every_unit_has_its_plan_and_the_county_has_one() => Assert.Equal(
        ["", .. _recount.Units.Select(u => u.Id).Order(StringComparer.Ordinal)],
        _recount.Plans.Select(p => _recount.Id(p.Text("unit"))).Order(StringComparer.Ordinal));

    [Fact]
    public void Two_dozen_pledges_of_units_and_members_hold_eighty_items_in_every_status()
    {
        Assert.InRange(_recount.Pledges.Count, 24, int.MaxValue);
        Assert.InRange(_recount.Pledges.Count(p => p.Has("pledger")), 6, _recount.Pledges.Count - 6);
        Assert.InRange(_recount.Items.Count, 80, int.MaxValue);
        Assert.Equal(
            ["尚无佐证", "尚未到期", "已变更", "已撤回", "按期兑现", "推进中", "逾期兑现", "逾期未兑现"],
            _recount.Items.Select(i => i.Status).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Twelve_stories_tell_of_every_kind_of_honour()
    {
        Assert.Equal(12, _recount.Profiles.Count);
        Assert.Equal(
            _recount.Campaign.Group("honours")!.Groups("kinds").Select(k => k.Text("name")).Order(StringComparer.Ordinal),
            _recount.Profiles.Select(p => p.Text("honour")).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_story_has_at_least_400_characters() => Assert.All(_recount.Profiles, profile => Assert.InRange(
        Body($"content/profiles/{profile.Id}.md").EnumerateRunes().Count(r => r.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF)), 400, int.MaxValue));

    /// <summary>An invented record that lost its mark would be missed by the tests that count them.</summary>
    [Fact]
    public void The_county_s_plan_is_not_marked_as_a_sample() => Assert.False(_recount.Plans.Single(p => !p.Has("unit")).Has("sample"));

    [Fact]
    public void A_page_carries_the_ribbon_if_it_shows_or_counts_something_invented_and_only_then() => Assert.All(
        ShippedSite.Site.Pages,
        page => Assert.Equal(
            !s_real.Contains(page) && !page.StartsWith("guide/", StringComparison.Ordinal),
            ShippedSite.Site.Page(page).QuerySelector("aside.sample") is not null));

    [Fact]
    public void The_names_of_real_people_stand_in_the_campaign_s_organisation_alone()
    {
        string[] names = [.. _recount.Campaign.Group("organisation")!.Groups("groups")
            .SelectMany(g => new[] { "head", "deputies", "members" }.SelectMany(g.Groups)).Select(o => o.Text("name"))];
        string campaign = Repository.Read("site/campaign.yml");
        string elsewhere = campaign[..campaign.IndexOf("\norganisation:", StringComparison.Ordinal)] + Repository.Read("site/hub.yml") + Repository.Read("site/navigation.yml")
            + string.Concat(Sample.Paths.Where(p => p.StartsWith("content/", StringComparison.Ordinal) && p.EndsWith(".md", StringComparison.Ordinal)).Select(p => p + Repository.Read(p)));

        Assert.InRange(names.Length, 15, 40);
        Assert.DoesNotContain(names, name => Plain(elsewhere).Contains(Plain(name), StringComparison.Ordinal));
    }

    private static string Body(string path) => Repository.Read(path).Split("---\n", 3)[2];

    /// <summary>Without spaces and invisible characters, so that a name cannot hide between them.</summary>
    private static string Plain(string text) => string.Concat(text.EnumerateRunes().Where(r => Rune.IsLetterOrDigit(r)).Select(r => r.ToString()));
}
