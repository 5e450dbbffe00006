namespace Mingnuo.Build.Theming.Views;

/// <summary>档案: everything that happened to a unit.</summary>
/// <param name="Count">How many events there are.</param>
/// <param name="Filters">The groups that occur.</param>
/// <param name="Months">The newest month first.</param>
public sealed record ArchiveView(int Count, IReadOnlyList<ArchiveFilterView> Filters, IReadOnlyList<ArchiveMonthView> Months);
