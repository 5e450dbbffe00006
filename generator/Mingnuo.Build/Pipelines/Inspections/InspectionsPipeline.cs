using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Inspections;

/// <summary>督查: what was found, by status, unit and tier, and each inspection's page.</summary>
internal sealed class InspectionsPipeline : IPipeline
{
    private const int PageSize = 100;

    public IEnumerable<Document> Run(Site site) => site.Oversight.HasInspections
        ? Boards(site).Concat(site.Hub.Inspections.Select(i => InspectionPages.Of(site, i)))
        : [];

    private static IEnumerable<Document> Boards(Site site)
    {
        LinkView board = site.Section("nav.inspections", Addresses.Inspections);
        return new Board<FindingEntry>(Addresses.Inspections, site.Findings.Board, Filters(site)).Pages(site.Urls, PageSize).Select(page => site.Page(
            new PageSpec(page.Address, "inspections", page.Title(board.Label), View(site, page))
            {
                ListNumber = page.Pager.Number,
                Parents = page.Parents(board),
                IsSample = page.Choice.Items.Any(f => f.Inspection.Sample) || (page.IsFront && site.CountsSamples),
                Description = site.Strings["inspections.description"],
            }));
    }

    private static BoardFilter<FindingEntry>[] Filters(Site site)
    {
        IReadOnlyList<FindingEntry> all = site.Findings.Board;
        IEnumerable<InspectionTier> tiers = site.Hub.Campaign.Inspection?.Tiers ?? [];
        return
        [
            BoardFilter<FindingEntry>.By(BoardFilters.Status, site.Strings["filter.status"], site.Findings.Statuses.All, s => (s.Key, s.Label), s => all.Where(f => f.View.Keys.Status == s.Key)),
            BoardFilter<FindingEntry>.By(BoardFilters.Unit, site.Strings["filter.unit"], site.Hub.UnitsAndFormer, u => (u.Id, u.ShortName), site.Findings.Of),
            BoardFilter<FindingEntry>.By(BoardFilters.Tier, site.Strings["filter.tier"], tiers, t => (t.Id, t.Name), t => all.Where(f => f.View.Keys.Tier == t.Id)),
        ];
    }

    private static InspectionsView View(Site site, BoardPage<FindingEntry> page)
    {
        Hub hub = site.Hub;
        IEnumerable<Inspection> shown = page.Pager.Number > 1 ? []
            : page.Filter is null ? hub.Inspections
            : hub.Inspections.Intersect(page.Choice.Items.Select(f => f.Inspection));
        return new InspectionsView
        {
            Heading = page.Heading,
            AllUrl = site.Urls.For(Addresses.Inspections),
            Bar = site.Findings.Statuses.Bar(page.Choice.Items),
            Filters = page.Filters,
            Findings = [.. page.Items.Select(f => f.View)],
            Statuses = site.Findings.Statuses.All,
            Inspections = [.. shown.Select(i => InspectionPages.Card(site, i))],
            NotSeen = page.IsFront ? [.. hub.Units.Where(u => !hub.InspectionsOf(u).Any()).Select(site.Cards.Link)] : [],
            Tiers = [.. hub.Campaign.Inspection?.Tiers.Select(t => t.Name) ?? []],
            Pager = page.Pager,
        };
    }
}
