using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>Each pledge's own page.</summary>
internal sealed class PledgesPipeline : IPipeline
{
    public IEnumerable<Document> Run(Site site) => site.Hub.Pledges.Select(p => site.Page(
        new PageSpec(p.Address, "pledge", p.Heading, View(site, p))
        {
            Kind = PageKind.Article,
            ColumnDescription = site.Strings["pledges.description"],
            Parents = [site.Section("nav.pledges", Addresses.Board)],
            Record = p,
            ContentSource = site.Hub.Get(p.Unit).FullName,
        }));

    private static PledgeView View(Site site, Pledge pledge)
    {
        Hub hub = site.Hub;
        Unit unit = hub.Get(pledge.Unit);
        Item[] items = [.. site.Items.Of(pledge)];
        return new PledgeView
        {
            Unit = new LinkView(unit.FullName, site.Urls.For(unit.Address)),
            Pledger = pledge.Pledger?.Name,
            Office = pledge.Pledger?.Office,
            MadeOn = new DayView(pledge.MadeOn),
            Phase = pledge.Phase is null ? null : Terms.View(hub.Get(pledge.Phase), site.Urls),
            Carriers = [.. pledge.Carriers.Select(c => Terms.View(hub.Get(c), site.Urls))],
            Standards = [.. pledge.Standards.Select(s => Terms.View(hub.Get(s), site.Urls))],
            Objection = pledge.Objection,
            ObjectionUrl = site.Urls.Objection(pledge.Address),
            Body = new Markup(pledge.Body.Html),
            Bar = site.Statuses.Bar(items),
            Items = [.. items.Select(i => i.View)],
        };
    }
}
