using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>标准: the lists, and for every item the stories and pledges that show it.</summary>
internal sealed class StandardsPipeline : IPipeline
{
    public IEnumerable<Document> Run(Site site)
    {
        Campaign campaign = site.Hub.Campaign;
        if (campaign.Standards.Count == 0)
        {
            yield break;
        }

        string title = site.Strings["nav.standards"];
        TermListView[] lists = [.. campaign.Standards.Select(l => List(site, l))];
        yield return site.Page(new PageSpec(Addresses.Standards, "terms", title, new TermsView(lists))
        {
            Description = site.Strings["standards.description"],
            IsSample = site.CountsSamples,
        });
        foreach (StandardList list in campaign.Standards)
        {
            TermView[] all = [.. list.Items.Select(i => Terms.View(i, site.Urls))];
            var pages = new TermPages(site, site.Link(title, Addresses.Standards), list.Name, all);
            foreach (Document page in list.Items.SelectMany((item, i) =>
                pages.Of(all[i], Terms.Address(item), [.. Items(site, item)], [.. Profiles(site, item)])))
            {
                yield return page;
            }
        }
    }

    private static TermListView List(Site site, StandardList list) => new(
        list.Id,
        list.Name,
        list.Honour is null ? "" : site.Hub.Get(list.Honour).Name,
        [.. list.Items.Select(i => new TermCardView(Terms.View(i, site.Urls), site.Statuses.Bar(Items(site, i)), Profiles(site, i).Count()))]);

    private static IEnumerable<Item> Items(Site site, StandardItem item) =>
        site.Items.Board.Where(i => i.Pledge.Standards.Any(s => site.Hub.Get(s) == item));

    private static IEnumerable<Profile> Profiles(Site site, StandardItem item) =>
        site.Hub.Profiles.Where(p => p.Standards.Any(s => site.Hub.Get(s) == item));
}
