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
        yield return site.Page(new PageSpec(Addresses.Standards, "standards", title, new TermsView(lists))
        {
            Description = site.Strings["standards.description"],
        });
        foreach (StandardList list in campaign.Standards)
        {
            foreach (StandardItem item in list.Items)
            {
                yield return site.Page(new PageSpec(Terms.Address(item), "standard", item.Name, View(site, list, item))
                {
                    Parents = [site.Link(title, Addresses.Standards)],
                    Description = item.Gist,
                    IsSample = Profiles(site, item).Any(p => p.Sample),
                });
            }
        }
    }

    private static TermListView List(Site site, StandardList list) => new(
        list.Id,
        list.Name,
        list.Honour is null ? "" : site.Hub.Get(list.Honour).Name,
        [.. list.Items.Select(i => new TermCardView(Terms.View(i, site.Urls), site.Statuses.Bar(Items(site, i)), Profiles(site, i).Count()))]);

    private static TermPageView View(Site site, StandardList list, StandardItem item)
    {
        Item[] items = [.. Items(site, item)];
        return new TermPageView(
            Terms.View(item, site.Urls),
            list.Name,
            site.Statuses.Bar(items),
            [.. items.Select(i => i.View)],
            [.. Profiles(site, item).Select(site.Cards.Of)],
            [.. list.Items.Select(i => Terms.View(i, site.Urls))]);
    }

    private static IEnumerable<Item> Items(Site site, StandardItem item) =>
        site.Items.Board.Where(i => i.Pledge.Standards.Any(s => site.Hub.Get(s) == item));

    private static IEnumerable<Profile> Profiles(Site site, StandardItem item) =>
        site.Hub.Profiles.Where(p => p.Standards.Any(s => site.Hub.Get(s) == item));
}
