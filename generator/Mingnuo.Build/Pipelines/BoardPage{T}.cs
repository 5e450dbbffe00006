using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines;

/// <summary>A page of a <see cref="Board{T}"/>.</summary>
/// <param name="Address">Below the base path.</param>
/// <param name="Filter">The key of the filter by which it is narrowed; <see langword="null"/> for the whole board.</param>
/// <param name="Choice">What it is narrowed to, with everything that this leaves; for the whole board all of it, without a label.</param>
/// <param name="Items">The items of this page.</param>
/// <param name="Filters">All filters, the current choice marked.</param>
/// <param name="Pager">Which page of the list this is.</param>
internal sealed record BoardPage<T>(
    string Address, string? Filter, BoardChoice<T> Choice, IReadOnlyList<T> Items, IReadOnlyList<FilterView> Filters, PagerView Pager)
{
    /// <summary>What it is narrowed to, or <see langword="null"/>.</summary>
    public string? Heading => Filter is null ? null : Choice.Label;

    /// <summary>Whether it is the first page of the whole board.</summary>
    public bool IsFront => Filter is null && Pager.Number == 1;

    /// <summary>The page's title on a board of this name.</summary>
    public string Title(string board) => Heading is null ? board : $"{board}：{Heading}";

    /// <summary>The pages above it.</summary>
    public IReadOnlyList<LinkView> Parents(LinkView board) => Filter is null ? [] : [board];
}
