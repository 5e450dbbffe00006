using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>The page of a carrier or a standard item: what serves or shows it. A long list is cut into pages.</summary>
/// <param name="Site">The site.</param>
/// <param name="Parent">The page that lists all of them.</param>
/// <param name="ListName">The standard list that they belong to; empty for carriers.</param>
/// <param name="Siblings">All of their list.</param>
internal sealed record TermPages(Site Site, LinkView Parent, string ListName, IReadOnlyList<TermView> Siblings)
{
    /// <summary>The pages of one of them.</summary>
    public IEnumerable<Document> Of(TermView term, string address, IReadOnlyList<Item> items, IReadOnlyList<Profile> profiles)
    {
        BarView bar = Site.Statuses.Bar(items);
        bool isSample = items.Any(i => i.Pledge.Sample) || profiles.Any(p => p.Sample);
        foreach (ListPage<Item> page in ListPage<Item>.Cut(items, BoardPipeline.PageSize))
        {
            var view = new TermPageView(
                term,
                ListName,
                bar,
                [.. page.Items.Select(i => i.View)],
                page.Pager(Site.Urls, address),
                page.Number == 1 ? [.. profiles.Select(Site.Cards.Of)] : [],
                Siblings);
            yield return Site.Page(new PageSpec(Addresses.ListPage(address, page.Number), "term", term.Name, view)
            {
                ListNumber = page.Number,
                Parents = [Parent],
                Description = term.About,
                IsSample = isSample,
            });
        }
    }
}
