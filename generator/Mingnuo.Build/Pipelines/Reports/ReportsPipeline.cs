using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Reports;

/// <summary>信息: the archive by month, unit and carrier, and each report's page.</summary>
internal sealed class ReportsPipeline : IPipeline
{
    private const int PageSize = 60;

    public IEnumerable<Document> Run(Site site)
    {
        if (!site.Oversight.HasReports)
        {
            return [];
        }

        ReportEntry[] all = [.. site.Hub.Reports.Select(r => ReportEntry.Of(site, r))];
        return Archive(site, all).Concat(ReportPages.Of(site, all));
    }

    private static IEnumerable<Document> Archive(Site site, ReportEntry[] all)
    {
        LinkView archive = site.Section("nav.reports", Addresses.Reports);
        var months = new ReportMonths(site, all);
        return new Board<ReportEntry>(Addresses.Reports, all, Filters(site, all)).Pages(site.Urls, PageSize).Select(page => site.Page(
            new PageSpec(page.Address, "reports", page.Title(archive.Label), View(site, page, all, months))
            {
                ListNumber = page.Pager.Number,
                Parents = page.Parents(archive),
                IsSample = page.Choice.Items.Any(r => r.Source.Sample) || (page.IsFront && site.CountsSamples),
                Description = site.Strings["reports.description"],
            }));
    }

    private static BoardFilter<ReportEntry>[] Filters(Site site, ReportEntry[] all)
    {
        ILookup<Unit, ReportEntry> byUnit = all.ToLookup(r => r.Unit);
        ILookup<Month, ReportEntry> byMonth = all.ToLookup(r => r.Source.Month);
        return
        [
            BoardFilter<ReportEntry>.By(BoardFilters.Unit, site.Strings["filter.unit"], site.Hub.UnitsAndFormer, u => (u.Id, u.ShortName), u => byUnit[u]),
            BoardFilter<ReportEntry>.By(
                BoardFilters.Month,
                site.Strings["filter.month"],
                byMonth.Select(g => g.Key).OrderByDescending(m => m.First),
                m => (m.ToString(), site.Cards.Of(m).Label),
                m => byMonth[m]),
            BoardFilter<ReportEntry>.By(
                BoardFilters.Carrier, site.Strings["filter.carrier"], site.Hub.Campaign.Carriers, c => (c.Id, c.Name), c => all.Where(r => r.Carriers.Contains(c))),
        ];
    }

    private static ReportsView View(Site site, BoardPage<ReportEntry> page, ReportEntry[] all, ReportMonths months)
    {
        IReadOnlyList<ReportEntry> reports = page.Choice.Items;
        bool isMonth = page.Filter == BoardFilters.Month;
        IReadOnlyList<Month> missing = page.Filter == BoardFilters.Unit ? Missing(site, reports[0].Unit) : [];
        return new ReportsView
        {
            Heading = page.Heading,
            AllUrl = site.Urls.For(Addresses.Reports),
            Total = reports.Count,
            Late = reports.Count(r => r.View.IsLate),
            TakenUp = reports.Count(r => r.View.TakenUp.Count > 0),
            Points = reports.Sum(r => r.View.Points),
            Years = months.Years(isMonth ? all : reports, missing, isLinked: isMonth || page.Filter is null, isMonth ? page.Choice.Key : null),
            Missing = [.. missing.Select(site.Cards.Of)],
            Filters = page.Filters,
            Reports = [.. page.Items.Select(r => r.View)],
            Rules = Rules(site),
            Units = page.IsFront ? Units(site, all) : [],
            Pager = page.Pager,
        };
    }

    /// <summary>The months for which a unit owes a report; a withdrawn one owes none.</summary>
    private static Month[] Missing(Site site, Unit unit) =>
        [.. unit.IsWithdrawnOn(site.Hub.AsOf) ? [] : site.Oversight.Reports?.Of(unit).Gaps.Select(g => g.Month) ?? []];

    private static ReportRulesView? Rules(Site site) => site.Hub.Campaign.Reporting is not { } rules ? null : new ReportRulesView(
        rules.PerMonth,
        site.Oversight.Reports is { } calendar ? site.Cards.Of(calendar.First) : null,
        rules.OnTimePoints,
        rules.LatePoints,
        [.. rules.Media.Select(m => new MediumView(m.Name, m.Points))]);

    private static UnitReportsView[] Units(Site site, ReportEntry[] all)
    {
        ILookup<Unit, ReportEntry> byUnit = all.ToLookup(r => r.Unit);
        return [.. site.Hub.Units.Select(unit => new UnitReportsView(
            byUnit.Contains(unit) ? OfUnit(site, unit) : site.Cards.Link(unit),
            byUnit[unit].Count(),
            byUnit[unit].Count(r => r.View.IsLate),
            byUnit[unit].Sum(r => r.View.TakenUp.Count),
            byUnit[unit].Sum(r => r.View.Points)))];
    }

    /// <summary>The archive narrowed to a unit that has sent reports.</summary>
    public static LinkView OfUnit(Site site, Unit unit) => site.Link(unit.ShortName, Addresses.Narrowed(Addresses.Reports, BoardFilters.Unit, unit.Id));
}
