using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines;

/// <summary>A list that can be narrowed. Every choice that occurs becomes a list of its own, so filtering needs no script.</summary>
/// <param name="Address">The whole list: <c>pledges/</c>.</param>
/// <param name="Items">Everything on it, in order.</param>
/// <param name="Filters">How to narrow it.</param>
internal sealed record Board<T>(string Address, IReadOnlyList<T> Items, IReadOnlyList<BoardFilter<T>> Filters)
{
    private IEnumerable<BoardFilter<T>> Used => Filters.Where(f => f.Choices.Count > 0);

    /// <summary>The pages of the whole list and of every narrowed one.</summary>
    public IEnumerable<BoardPage<T>> Pages(Urls urls, int size) => Pages(urls, size, null, new BoardChoice<T>("", "", Items))
        .Concat(Used.SelectMany(f => f.Choices.SelectMany(c => Pages(urls, size, f, c))));

    private IEnumerable<BoardPage<T>> Pages(Urls urls, int size, BoardFilter<T>? filter, BoardChoice<T> choice)
    {
        string address = filter is null ? Address : Addresses.Narrowed(Address, filter.Key, choice.Key);
        FilterView[] filters = [.. Used.Select(f => View(urls, f, f == filter ? choice : null))];
        return ListPage<T>.Cut(choice.Items, size).Select(list => new BoardPage<T>(
            Addresses.ListPage(address, list.Number), filter?.Key, choice, list.Items, filters, list.Pager(urls, address)));
    }

    private FilterView View(Urls urls, BoardFilter<T> filter, BoardChoice<T>? current) => new(
        filter.Key,
        filter.Label,
        [
            .. filter.Choices.Select(c => new FilterOptionView(
                c.Key, c.Label, urls.For(Addresses.Narrowed(Address, filter.Key, c.Key)), c.Items.Count, c == current)),
        ]);
}
