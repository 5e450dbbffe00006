namespace Mingnuo.Build.Theming.Views;

/// <summary>What was promised, done and missed in a month (月报) or a phase (时段小结). Layout <c>period</c>.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="IsOver">Whether it is over on the site's day.</param>
/// <param name="Figures">The figures at its head.</param>
/// <param name="Lacking">The units that lack a report, with how many; empty where none are owed.</param>
/// <param name="Sections">What happened, by kind.</param>
/// <param name="Months">The months of a phase; empty for a month.</param>
/// <param name="Previous">The month or phase before, or <see langword="null"/>.</param>
/// <param name="Next">The one after, or <see langword="null"/>.</param>
public sealed record PeriodView(
    DayView From,
    DayView To,
    bool IsOver,
    IReadOnlyList<KeyFigureView> Figures,
    IReadOnlyList<LinkView> Lacking,
    IReadOnlyList<EventSectionView> Sections,
    IReadOnlyList<MonthTileView> Months,
    LinkView? Previous,
    LinkView? Next);
