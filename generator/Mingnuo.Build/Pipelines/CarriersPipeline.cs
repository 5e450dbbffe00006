using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;

namespace Mingnuo.Build.Pipelines;

/// <summary>载体: the lines of work, and the pledge items that serve each.</summary>
internal sealed class CarriersPipeline : IPipeline
{
    public IEnumerable<Document> Run(Site site)
    {
        Campaign campaign = site.Hub.Campaign;
        if (campaign.Carriers.Count == 0)
        {
            yield break;
        }

        string title = site.Strings["nav.carriers"];
        var list = new TermListView("carriers", "", "", [.. campaign.Carriers.Select(c => Card(site, c))]);
        yield return site.Page(new PageSpec(Addresses.Carriers, "terms", title, new TermsView([list]))
        {
            Description = site.Strings["carriers.description"],
            IsSample = site.CountsSamples,
        });
        TermView[] all = [.. campaign.Carriers.Select(c => Terms.View(c, site.Urls))];
        var pages = new TermPages(site, site.Link(title, Addresses.Carriers), "", all);
        foreach (Document page in campaign.Carriers.SelectMany((c, i) => pages.Of(all[i], Terms.Address(c), [.. Items(site, c)], [])))
        {
            yield return page;
        }
    }

    /// <summary>A carrier in a list.</summary>
    public static TermCardView Card(Site site, Carrier carrier) =>
        new(Terms.View(carrier, site.Urls), site.Statuses.Bar(Items(site, carrier)), 0);

    private static IEnumerable<Item> Items(Site site, Carrier carrier) => site.Items.Board.Where(i => i.Carriers.Contains(carrier));
}
