namespace Mingnuo.Build.Theming.Views;

/// <summary>A board of pledge items, all or narrowed. Layout <c>board</c>.</summary>
/// <param name="Heading">What it is narrowed to, or <see langword="null"/> for the whole board.</param>
/// <param name="AllUrl">The whole board.</param>
/// <param name="Bar">Its items by status.</param>
/// <param name="Filters">How to narrow it.</param>
/// <param name="Items">The items of this page: overdue first, then by due date.</param>
/// <param name="Statuses">Every status with its definition.</param>
/// <param name="Pager">Which page of the list this is.</param>
public sealed record BoardView(
    string? Heading,
    string AllUrl,
    BarView Bar,
    IReadOnlyList<FilterView> Filters,
    IReadOnlyList<ItemView> Items,
    IReadOnlyList<StatusView> Statuses,
    PagerView Pager);
