using Mingnuo.Build.Pipelines.Permanence;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;
using Mingnuo.Search.Index;

namespace Mingnuo.Build.Pipelines.Search;

/// <summary>
/// The pages that can be found: one for each that stands for one thing. Lists, boards and counts are none; what a list shows is found on
/// the page of the thing itself.
/// </summary>
/// <param name="site">The site.</param>
internal sealed class SearchPages(Site site)
{
    private readonly SearchKinds _kinds = new(site.Strings);

    /// <summary>All of them.</summary>
    public IReadOnlyList<SearchDocument> Documents()
    {
        Hub hub = site.Hub;
        var records = new RecordTexts(site, _kinds);
        var supervision = new SupervisionTexts(site, _kinds);
        return
        [
            .. hub.Units.Select(records.Of),
            .. hub.Plans.Select(records.Of),
            .. hub.Pledges.Select(records.Of),
            .. hub.Profiles.Select(records.Of),
            .. hub.Pages.Where(p => p.Address.Length > 0).Select(records.Of), // the topmost one is the home page's
            .. hub.Campaign.Standards.SelectMany(list => list.Items.Select(item => records.Of(item, list.Name))),
            .. hub.Campaign.Carriers.Select(records.Of),
            .. hub.Reports.Select(supervision.Of),
            .. hub.Inspections.Select(supervision.Of),
            .. hub.Evaluations.Select(supervision.Of),
            .. site.Honours.All.Select(supervision.Of),
            .. hub.Ledgers.Select(supervision.Of),
            .. hub.Withdrawn.Select(Withdrawn),
        ];
    }

    /// <summary>What the search box suggests: units by both names, people, standards, carriers.</summary>
    public IReadOnlyList<SearchName> Names()
    {
        Hub hub = site.Hub;
        string Kind(string key) => site.Strings[$"nav.{key}"];
        return
        [
            .. hub.Units.SelectMany(u => new[] { u.ShortName, u.FullName }.Distinct(StringComparer.Ordinal).Select(n => new SearchName(n, Kind("units"), u.Address))),
            .. hub.Profiles.Select(p => new SearchName(p.Subject, Kind("profiles"), p.Address)),
            .. hub.Campaign.Standards.SelectMany(list => list.Items).Select(i => new SearchName(i.Name, Kind("standards"), Terms.Address(i))),
            .. hub.Campaign.Carriers.Select(c => new SearchName(c.Name, Kind("carriers"), Terms.Address(c))),
        ];
    }

    /// <summary>What does not stand any more is found by what it said, unless it was published in error: then only its title and reason are left.</summary>
    private SearchDocument Withdrawn(ContentRecord record)
    {
        var blocks = new Blocks().Add(record.Withdrawal?.Reason);
        if (record is not Tombstone)
        {
            blocks.AddAll(new FormerParts(site, record).All().SelectMany(part => part.Facts).Select(fact => fact.Text)).AddHtml(record.Body.Html);
        }

        return _kinds.Document(record, null, blocks) with { IsWithdrawn = true };
    }
}
