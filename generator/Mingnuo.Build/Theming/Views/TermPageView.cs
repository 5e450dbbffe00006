namespace Mingnuo.Build.Theming.Views;

/// <summary>A carrier or a standard item on its own page. Layout <c>term</c>.</summary>
/// <param name="Term">The thing itself.</param>
/// <param name="ListName">The standard list that it belongs to; empty for a carrier.</param>
/// <param name="Bar">The pledge items that serve it, by status.</param>
/// <param name="Items">The items of this page, overdue first.</param>
/// <param name="Pager">Which page of the list of items this is.</param>
/// <param name="Profiles">The stories that show it; on the first page only.</param>
/// <param name="Siblings">The others of its list, itself included.</param>
public sealed record TermPageView(
    TermView Term,
    string ListName,
    BarView Bar,
    IReadOnlyList<ItemView> Items,
    PagerView Pager,
    IReadOnlyList<ProfileCardView> Profiles,
    IReadOnlyList<TermView> Siblings);
