using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines;

/// <summary>公开承诺: the board of all items, and one for every choice of every filter.</summary>
internal sealed class BoardPipeline : IPipeline
{
    /// <summary>How many items a page of a board shows: with the shipped theme about 40 KB of HTML compressed.</summary>
    internal const int PageSize = 150;

    public IEnumerable<Document> Run(Site site)
    {
        if (site.Items.All.Count == 0)
        {
            return [];
        }

        LinkView board = site.Section("nav.pledges", Addresses.Board);
        return new Board<Item>(Addresses.Board, site.Items.Board, BoardFilters.OfItems(site)).Pages(site.Urls, PageSize).Select(page => site.Page(
            new PageSpec(page.Address, "board", page.Title(board.Label), View(site, page))
            {
                ListNumber = page.Pager.Number,
                Parents = page.Parents(board),
                IsSample = page.Choice.Items.Any(i => i.Pledge.Sample),
                Description = site.Strings["pledges.description"],
            }));
    }

    private static BoardView View(Site site, BoardPage<Item> page) => new(
        page.Heading,
        site.Urls.For(Addresses.Board),
        site.Statuses.Bar(page.Choice.Items),
        page.Filters,
        [.. page.Items.Select(i => i.View)],
        site.Statuses.All,
        page.Pager);
}
