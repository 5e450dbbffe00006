using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines;

/// <summary>One page of a list that is too long for one page.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Count">How many pages there are.</param>
/// <param name="Items">The items of this page.</param>
internal sealed record ListPage<T>(int Number, int Count, IReadOnlyList<T> Items)
{
    /// <summary>Cuts a list; an empty one gives one empty page.</summary>
    public static IReadOnlyList<ListPage<T>> Cut(IReadOnlyList<T> items, int size)
    {
        T[][] chunks = [.. items.Chunk(size)];
        return chunks.Length == 0 ? [new ListPage<T>(1, 1, [])] : [.. chunks.Select((c, i) => new ListPage<T>(i + 1, chunks.Length, c))];
    }

    /// <summary>Links to the pages before and after.</summary>
    public PagerView Pager(Urls urls, string address) => new(
        Number,
        Count,
        Number == 1 ? null : urls.For(Addresses.ListPage(address, Number - 1)),
        Number == Count ? null : urls.For(Addresses.ListPage(address, Number + 1)));
}
