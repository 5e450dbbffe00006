namespace Mingnuo.Build.Theming.Views;

/// <summary>A month of a unit's archive.</summary>
/// <param name="Anchor">Its place on the page.</param>
/// <param name="Month">The month.</param>
/// <param name="HasPage">Whether the month has a page; those outside the campaign have none.</param>
/// <param name="Groups">The groups of events that occur in it.</param>
/// <param name="Events">What happened, newest first.</param>
public sealed record ArchiveMonthView(
    string Anchor, MonthNameView Month, bool HasPage, IReadOnlyList<string> Groups, IReadOnlyList<EventView> Events);
