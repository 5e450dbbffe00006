using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Inspections;

/// <summary>Each inspection's own page.</summary>
internal static class InspectionPages
{
    public static Document Of(Site site, Inspection inspection) => site.Page(
        new PageSpec(inspection.Address, "inspection", inspection.Heading, View(site, inspection))
        {
            Kind = PageKind.Article,
            ColumnDescription = site.Strings["inspections.description"],
            Parents = [site.Section("nav.inspections", Addresses.Inspections)],
            Record = inspection,
        });

    /// <summary>An inspection as lists show it.</summary>
    public static InspectionCardView Card(Site site, Inspection inspection) => new(
        inspection.Heading,
        site.Urls.For(inspection.Address),
        new DayView(inspection.On),
        site.Hub.Get(inspection.Tier).Name,
        [.. inspection.Units.Select(site.Hub.Get).Distinct().Select(site.Cards.Link)],
        site.Findings.Statuses.Bar(site.Findings.Of(inspection)));

    private static InspectionView View(Site site, Inspection inspection) => new(
        Card(site, inspection),
        [.. inspection.Methods.Select(m => site.Hub.Get(m).Name)],
        [.. site.Findings.Of(inspection).Select(f => f.View)],
        site.Findings.Statuses.All,
        [.. Revisions(site, inspection)],
        new Markup(inspection.Body.Html));

    /// <summary>The changes of pledge items that name it, oldest first.</summary>
    private static IEnumerable<PledgeRevisionView> Revisions(Site site, Inspection inspection) =>
        from item in site.Items.Board
        from change in item.Pledge.ChangesOf(item.Source, site.Hub.AsOf)
        where change.Inspection is not null && site.Hub.Get(change.Inspection) == inspection
        orderby change.Date
        select new PledgeRevisionView(new LinkView(item.View.Text, item.View.Url), item.View.Unit, site.Cards.Of(change));
}
