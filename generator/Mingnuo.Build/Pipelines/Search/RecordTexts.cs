using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;
using Mingnuo.Search.Index;

namespace Mingnuo.Build.Pipelines.Search;

/// <summary>What is found of units, plans, pledges, profiles, pages and terms: all that their pages show of themselves, as of the hub's day.</summary>
/// <param name="site">The site.</param>
/// <param name="kinds">How a document of a kind begins.</param>
internal sealed class RecordTexts(Site site, SearchKinds kinds)
{
    private readonly Hub _hub = site.Hub;

    public SearchDocument Of(Unit unit) => kinds.Document(unit, unit, new Blocks()
        .Add(unit.Theme).Add(unit.Category is null ? null : _hub.Get(unit.Category).Name).Add(unit.Group is null ? null : _hub.Get(unit.Group).Name)
        .Add(unit.Secretary).Add(unit.Contact).AddHtml(unit.Body.Html));

    public SearchDocument Of(Plan plan) => kinds.Document(plan, plan.Unit is null ? null : _hub.Get(plan.Unit), new Blocks()
        .Add(plan.Issuer).Add(plan.IndexNumber).Add(plan.Subject).Add(plan.Summary).AddHtml(plan.Body.Html).AddAll(plan.Attachments.Select(a => a.Text)))
        with
    { Number = plan.DocNumber };

    public SearchDocument Of(Pledge pledge)
    {
        ItemView[] items = [.. site.Items.Of(pledge).Select(i => i.View)];
        var blocks = new Blocks().Add(pledge.Pledger?.Office)
            .AddAll(pledge.Carriers.Select(c => _hub.Get(c).Name)).AddAll(pledge.Standards.Select(s => _hub.Get(s).Name)).AddHtml(pledge.Body.Html);
        foreach (ItemView item in items)
        {
            blocks.Add(item.Text).AddAll(item.Progress.SelectMany(p => p.Evidence.Select(e => e.Text).Prepend(p.Text)))
                .AddAll(item.Changes.SelectMany(c => new[] { c.Reason, c.Was })).Add(item.Reason).Add(item.WithdrawnReason);
        }

        return kinds.Document(pledge, _hub.Get(pledge.Unit), blocks.Add(pledge.Objection)) with
        {
            People = [.. items.Select(i => i.Person).Prepend(pledge.Pledger?.Name).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    public SearchDocument Of(Profile profile) => kinds.Document(profile, profile.Unit is null ? null : _hub.Get(profile.Unit), new Blocks()
        .Add(profile.Office).Add(profile.Honour is null ? null : _hub.Get(profile.Honour).Name).Add(profile.Summary).AddHtml(profile.Body.Html)
        .AddAll(profile.Standards.Select(s => _hub.Get(s).Name)).AddAll(profile.Honours).Add(profile.Consent))
        with
    { People = [profile.Subject] };

    public SearchDocument Of(Page page) => kinds.Document(page, null, new Blocks().Add(page.Summary).AddHtml(page.Body.Html));

    public SearchDocument Of(StandardItem item, string list) =>
        new(Terms.Address(item), item.Name, kinds.Standards) { Body = new Blocks().Add(list).Add(item.Gist).Text };

    public SearchDocument Of(Carrier carrier) =>
        new(Terms.Address(carrier), carrier.Name, kinds.Carriers) { Body = carrier.About ?? "" };
}
