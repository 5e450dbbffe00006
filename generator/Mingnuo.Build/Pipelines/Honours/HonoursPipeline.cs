using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Honours;

/// <summary>表彰: the roll by year and level, and each honour's page with its public notice.</summary>
internal sealed class HonoursPipeline : IPipeline
{
    public IEnumerable<Document> Run(Site site)
    {
        HonourRules? rules = site.Hub.Campaign.Honours;
        if (!site.Oversight.HasHonours)
        {
            yield break;
        }

        LinkView roll = site.Section("nav.honours", Addresses.Honours);
        yield return site.Page(new PageSpec(Addresses.Honours, "honours", roll.Label, Roll(site, [.. rules?.Levels.Reverse() ?? []]))
        {
            IsSample = site.Hub.Honours.Any(h => h.Sample),
            Description = site.Strings["honours.description"],
        });
        foreach (HonourEntry honour in site.Honours.All)
        {
            yield return site.Page(new PageSpec(honour.Source.Address, "honour", honour.Source.Heading, View(site, honour))
            {
                Kind = PageKind.Article,
                ColumnDescription = site.Strings["honours.description"],
                Parents = [roll],
                Record = honour.Source,
                ContentSource = honour.View.Level,
            });
        }
    }

    private static HonoursView Roll(Site site, IReadOnlyList<HonourLevel> levels) => new(
        [.. site.Honours.All.Where(h => h.View.IsRunning).Select(h => h.View)],
        [.. site.Honours.All.GroupBy(h => h.Year).OrderByDescending(g => g.Key).Select(g => Year(site, g.Key, [.. g], levels))],
        [.. site.Hub.Campaign.Honours?.Kinds.Select(k => k.Name) ?? []],
        [.. levels.Select(l => l.Name)]);

    private static HonourYearView Year(Site site, int year, HonourEntry[] honours, IReadOnlyList<HonourLevel> levels)
    {
        ILookup<HonourLevel, HonourEntry> byLevel = honours.ToLookup(h => site.Hub.Get(h.Source.Level));
        HonourEntry[] given = [.. honours.Where(h => h.GivenOn is not null)];
        return new HonourYearView(
            year,
            given.Length,
            given.Sum(h => h.View.Recipients.Count),
            [.. levels.Where(byLevel.Contains).Select(l => new HonourLevelView(l.Name, [.. byLevel[l].OrderByDescending(h => h.View.Date.Day).Select(h => h.View)]))]);
    }

    private static HonourView View(Site site, HonourEntry honour)
    {
        StandardList? list = site.Hub.Get(honour.Source.Kind).Standards is { } standards ? site.Hub.Get(standards) : null;
        return new HonourView(
            honour.View,
            list?.Name ?? "",
            list is null ? null : $"{site.Urls.For(Addresses.Standards)}#{list.Id}",
            honour.View.IsRunning ? site.Urls.Objection(honour.Source.Address) : null,
            new Markup(honour.Source.Body.Html));
    }
}
