using Mingnuo.Build.Pipelines.Feeds;
using Mingnuo.Build.Pipelines.Supervision;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>单位: the directory by category and group, and each unit's page.</summary>
internal sealed class UnitsPipeline : IPipeline
{
    public IEnumerable<Document> Run(Site site)
    {
        Hub hub = site.Hub;
        if (hub.Units.Count == 0)
        {
            yield break;
        }

        string title = site.Strings["nav.units"];
        yield return site.Page(new PageSpec(Addresses.Units, "units", title, List(site))
        {
            Description = site.Strings["units.description"],
            IsSample = hub.Units.Any(u => u.Sample),
        });
        foreach (Unit unit in hub.Units)
        {
            yield return site.Page(new PageSpec(unit.Address, "unit", unit.FullName, View(site, unit))
            {
                Kind = PageKind.Article,
                ColumnDescription = site.Strings["units.description"],
                Parents = [site.Link(title, Addresses.Units)],
                Record = unit,
                Description = unit.Theme,
                ContentSource = unit.FullName,
            });
        }
    }

    private static UnitsView List(Site site)
    {
        Hub hub = site.Hub;
        ILookup<UnitCategory?, Unit> byCategory = hub.Units.ToLookup(u => u.Category is null ? null : hub.Get(u.Category));
        var categories = hub.Campaign.Categories.Where(c => byCategory.Contains(c))
            .Select(c => Category(site, c.Id, c.Name, c, [.. byCategory[c]]))
            .ToList();
        if (byCategory.Contains(null))
        {
            categories.Add(Category(site, "others", site.Strings["units.others"], null, [.. byCategory[null]]));
        }

        return new UnitsView(hub.Units.Count, categories);
    }

    private static UnitCategoryView Category(Site site, string id, string name, UnitCategory? category, IReadOnlyList<Unit> units) => new(
        id,
        name,
        category?.Guidance,
        category?.Forms ?? [],
        units.Count,
        [
            .. units.GroupBy(u => u.Group is null ? "" : site.Hub.Get(u.Group).Name, StringComparer.Ordinal)
                .Select(g => new UnitGroupView(g.Key, [.. g.Select(site.Cards.Of)])),
        ]);

    private static UnitView View(Site site, Unit unit)
    {
        Hub hub = site.Hub;
        return new UnitView(
            site.Cards.Of(unit),
            unit.Category is null ? "" : hub.Get(unit.Category).Name,
            unit.Group is null ? "" : hub.Get(unit.Group).Name,
            unit.Secretary,
            unit.Members,
            unit.Contact,
            new Markup(unit.Body.Html),
            [.. hub.PlansOf(unit).Select(site.Cards.Of)],
            [.. hub.PledgesOf(unit).OrderByDescending(p => p.Pledger is null).Select(site.Cards.Of)],
            [.. hub.ProfilesOf(unit).Select(site.Cards.Of)],
            [.. site.Honours.Of(unit)],
            site.Items.Of(unit).Any() ? site.Urls.For(Addresses.NarrowedBoard(BoardFilters.Unit, unit.Id)) : null,
            Archives.Of(site, unit),
            Subscriptions.Of(site, unit));
    }
}
