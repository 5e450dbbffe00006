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

        IReadOnlyList<BoardFilter> filters = BoardFilters.Of(site);
        var whole = new BoardChoice("", "", site.Items.Board);
        return Pages(site, filters, null, whole)
            .Concat(filters.SelectMany(f => f.Choices.SelectMany(c => Pages(site, filters, f, c))));
    }

    private static IEnumerable<Document> Pages(Site site, IReadOnlyList<BoardFilter> filters, BoardFilter? filter, BoardChoice choice)
    {
        string board = site.Strings["nav.pledges"];
        string address = filter is null ? Addresses.Board : Addresses.NarrowedBoard(filter.Key, choice.Key);
        BarView bar = site.Statuses.Bar(choice.Items);
        FilterView[] views = [.. filters.Select(f => View(site, f, filter, choice))];
        string? heading = filter is null ? null : choice.Label;
        foreach (ListPage<Item> page in ListPage<Item>.Cut(choice.Items, PageSize))
        {
            var view = new BoardView(
                heading,
                site.Urls.For(Addresses.Board),
                bar,
                views,
                [.. page.Items.Select(i => i.View)],
                site.Statuses.All,
                page.Pager(site.Urls, address));
            yield return site.Page(new PageSpec(Addresses.ListPage(address, page.Number), "board", heading is null ? board : $"{board}：{heading}", view)
            {
                Parents = filter is null ? [] : [site.Link(board, Addresses.Board)],
                IsSample = choice.Items.Any(i => i.Pledge.Sample),
                Description = site.Strings["pledges.description"],
            });
        }
    }

    private static FilterView View(Site site, BoardFilter filter, BoardFilter? current, BoardChoice choice) => new(
        filter.Key,
        filter.Label,
        [
            .. filter.Choices.Select(c => new FilterOptionView(
                c.Key,
                c.Label,
                site.Urls.For(Addresses.NarrowedBoard(filter.Key, c.Key)),
                c.Items.Count,
                filter == current && c == choice)),
        ]);
}
