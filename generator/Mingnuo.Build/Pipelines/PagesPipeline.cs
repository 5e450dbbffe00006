using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Pipelines;

/// <summary>Pages of text; each folder's page lists what stands in it, but for what its text links to already.</summary>
internal sealed class PagesPipeline : IPipeline
{
    private const int PageSize = 100;

    public IEnumerable<Document> Run(Site site)
    {
        PageFolders folders = PageFolders.Of(site.Hub.Pages);
        IEnumerable<string> parents = ["", .. folders.All.Select(e => e.Id)];
        return parents.SelectMany(id => folders.ChildrenOf(id).SelectMany((entry, index) => Pages(site, folders, entry, index)));
    }

    private static IEnumerable<Document> Pages(Site site, PageFolders folders, PageEntry entry, int index)
    {
        IReadOnlyList<PageEntry> siblings = folders.ChildrenOf(entry.ParentId);
        bool isNested = entry.ParentId.Length > 0;
        LinkView? Neighbour(int at) => isNested && at >= 0 && at < siblings.Count ? site.Link(siblings[at].Title, siblings[at].Address) : null;

        foreach (ListPage<PageEntry> list in ListPage<PageEntry>.Cut(Listed(folders, entry), PageSize))
        {
            bool isFirst = list.Number == 1;
            var view = new PageView(
                new Markup(isFirst ? entry.Page?.Body.Html ?? "" : ""),
                entry.Page?.Date is { } date ? new DayView(date) : null,
                entry.Page?.Summary,
                isFirst && entry.Page is not null ? Contents.Of(entry.Page.Body) : [],
                [.. list.Items.Select(e => e.Card(site))],
                list.Pager(site.Urls, entry.Address),
                Neighbour(index - 1),
                Neighbour(index + 1));
            yield return site.Page(new PageSpec(Addresses.ListPage(entry.Address, list.Number), "page", entry.Title, view)
            {
                ListNumber = list.Number,
                Kind = entry.Page is null ? PageKind.List : PageKind.Article,
                Parents = Parents(site, folders, entry),
                Record = entry.Page,
                Folder = entry.Page is null ? $"{ContentPath.Root}pages/{entry.Id}" : null,
                Description = entry.Page?.Summary,
                ColumnDescription = folders.Find(entry.ParentId)?.Page?.Summary,
            });
        }
    }

    private static PageEntry[] Listed(PageFolders folders, PageEntry entry)
    {
        var linked = entry.Page?.Body.Links.Select(l => l.Address).ToHashSet(StringComparer.Ordinal) ?? [];
        return [.. folders.ChildrenOf(entry.Id).Where(child => !linked.Contains(child.Address))];
    }

    private static List<LinkView> Parents(Site site, PageFolders folders, PageEntry entry)
    {
        var parents = new List<LinkView>();
        for (PageEntry? parent = folders.Find(entry.ParentId); parent is { Id.Length: > 0 }; parent = folders.Find(parent.ParentId))
        {
            parents.Insert(0, site.Link(parent.Title, parent.Address));
        }

        return parents;
    }
}
