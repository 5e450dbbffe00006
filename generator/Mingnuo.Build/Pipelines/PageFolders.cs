using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>Pages as the tree of folders that they stand in.</summary>
internal sealed class PageFolders
{
    private readonly Dictionary<string, List<PageEntry>> _children = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageEntry> _entries = new(StringComparer.Ordinal);

    private PageFolders(IReadOnlyList<Page> pages)
    {
        foreach (Page page in pages)
        {
            _entries[page.Id] = new PageEntry(page.Id, page);
        }

        foreach (Page page in pages.Where(p => p.Id.Length > 0))
        {
            AddToParent(_entries[page.Id]);
        }

        foreach (List<PageEntry> children in _children.Values)
        {
            children.Sort(PageEntry.Order);
        }
    }

    /// <summary>The tree of a hub's pages.</summary>
    public static PageFolders Of(IReadOnlyList<Page> pages) => new(pages);

    /// <summary>The topmost pages and folders, in order.</summary>
    public IReadOnlyList<PageEntry> Top => ChildrenOf("");

    /// <summary>All pages and folders, but for the topmost folder itself.</summary>
    public IEnumerable<PageEntry> All => _entries.Values.Where(e => e.Id.Length > 0);

    /// <summary>What stands in a folder, in order.</summary>
    public IReadOnlyList<PageEntry> ChildrenOf(string id) => _children.TryGetValue(id, out List<PageEntry>? children) ? children : [];

    /// <summary>The entry of a folder or page.</summary>
    public PageEntry? Find(string id) => _entries.GetValueOrDefault(id);

    private void AddToParent(PageEntry entry)
    {
        if (_children.TryGetValue(entry.ParentId, out List<PageEntry>? siblings))
        {
            siblings.Add(entry);
            return;
        }

        _children[entry.ParentId] = [entry];
        if (entry.ParentId.Length > 0 && !_entries.ContainsKey(entry.ParentId))
        {
            // A folder without an index page of its own still gets a list, and stands in the list above it.
            AddToParent(_entries[entry.ParentId] = new PageEntry(entry.ParentId, null));
        }
    }
}
