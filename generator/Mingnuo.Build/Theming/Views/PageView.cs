namespace Mingnuo.Build.Theming.Views;

/// <summary>A page of text, and the pages below it. Layout <c>page</c>.</summary>
/// <param name="Body">Its text; empty for a folder that has only a list.</param>
/// <param name="Date">When, or <see langword="null"/>.</param>
/// <param name="Summary">One or two sentences, or <see langword="null"/>.</param>
/// <param name="Contents">Its headings.</param>
/// <param name="Pages">The pages of its folder, when it is one.</param>
/// <param name="Pager">Which page of that list this is.</param>
/// <param name="Previous">The page before it in its folder, or <see langword="null"/>.</param>
/// <param name="Next">The page after it in its folder, or <see langword="null"/>.</param>
public sealed record PageView(
    Markup Body,
    DayView? Date,
    string? Summary,
    IReadOnlyList<ContentsEntryView> Contents,
    IReadOnlyList<PageCardView> Pages,
    PagerView Pager,
    LinkView? Previous,
    LinkView? Next);
