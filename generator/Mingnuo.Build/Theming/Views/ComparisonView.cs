namespace Mingnuo.Build.Theming.Views;

/// <summary>Like units compared (分类指导). Layout <c>comparison</c>.</summary>
/// <param name="Guidance">How units of this category are guided, or <see langword="null"/>.</param>
/// <param name="Units">The units.</param>
/// <param name="Panels">Their figures, one by one.</param>
/// <param name="Calendar">Who reported when, or <see langword="null"/> where no reports are owed.</param>
/// <param name="Steps">The campaign's steps.</param>
/// <param name="Up">The comparison of the category that a group belongs to, or <see langword="null"/>.</param>
/// <param name="Others">The other comparisons.</param>
public sealed record ComparisonView(
    string? Guidance,
    IReadOnlyList<UnitCardView> Units,
    IReadOnlyList<PanelView> Panels,
    CalendarView? Calendar,
    IReadOnlyList<StepView> Steps,
    LinkView? Up,
    IReadOnlyList<LinkView> Others);
