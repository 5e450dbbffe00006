using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>分类指导: the units of each category, and of each group, side by side.</summary>
internal sealed class ComparisonsPipeline : IPipeline
{
    public IEnumerable<Document> Run(Site site)
    {
        IReadOnlyList<LinkView> categories = Categories(site);
        foreach (UnitCategory category in site.Hub.Campaign.Categories.Where(c => Units(site, c).Count > 0))
        {
            yield return Page(site, Addresses.Category(category.Id), category.Name, category.Guidance, Units(site, category), null, [.. Groups(site, category), .. categories]);
        }

        foreach (UnitGroup group in site.Hub.Campaign.Groups.Where(g => Units(site, g).Count > 0))
        {
            UnitCategory category = site.Hub.Get(group.Category);
            LinkView? up = Units(site, category).Count > 0 ? site.Link(category.Name, Addresses.Category(category.Id)) : null;
            yield return Page(site, Addresses.Group(group.Id), group.Name, category.Guidance, Units(site, group), up, Groups(site, category));
        }
    }

    /// <summary>The comparisons of categories that have units.</summary>
    public static IReadOnlyList<LinkView> Categories(Site site) =>
        [.. site.Hub.Campaign.Categories.Where(c => Units(site, c).Count > 0).Select(c => site.Link(c.Name, Addresses.Category(c.Id)))];

    /// <summary>The comparisons of groups that have units, of one category or all.</summary>
    public static IReadOnlyList<LinkView> Groups(Site site, UnitCategory? category = null) =>
    [
        .. site.Hub.Campaign.Groups.Where(g => (category is null || site.Hub.Get(g.Category) == category) && Units(site, g).Count > 0)
            .Select(g => site.Link(g.Name, Addresses.Group(g.Id))),
    ];

    private static IReadOnlyList<Unit> Units(Site site, UnitCategory category) =>
        [.. site.Hub.Units.Where(u => u.Category is not null && site.Hub.Get(u.Category) == category)];

    private static IReadOnlyList<Unit> Units(Site site, UnitGroup group) =>
        [.. site.Hub.Units.Where(u => u.Group is not null && site.Hub.Get(u.Group) == group)];

    private static Document Page(Site site, string address, string name, string? guidance, IReadOnlyList<Unit> units, LinkView? up, IReadOnlyList<LinkView> others)
    {
        var view = new ComparisonView(
            guidance,
            [.. units.Select(site.Cards.Of)],
            [.. new Panels(site, units).All()],
            Calendars.Of(site, units),
            Steps.Of(site),
            up,
            [.. others.Where(o => o.Url != site.Urls.For(address))]);
        return site.Page(new PageSpec(address, "comparison", site.Strings.Format("comparison.title", name), view)
        {
            Parents = up is null ? [site.Section("nav.supervision", Addresses.Supervision)] : [site.Section("nav.supervision", Addresses.Supervision), up],
            Description = site.Strings.Format("comparison.description", name, units.Count),
            IsSample = units.Any(u => u.Sample),
        });
    }
}
