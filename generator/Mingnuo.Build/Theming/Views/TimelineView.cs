namespace Mingnuo.Build.Theming.Views;

/// <summary>The campaign's time on a line 1000 long.</summary>
/// <param name="Phases">The phases, in order.</param>
/// <param name="TodayX">Where the site's day is; <see langword="null"/> outside the campaign.</param>
/// <param name="Current">The phase that the site's day is in, or <see langword="null"/>.</param>
/// <param name="DayNumber">The how-manieth day of the campaign it is, from 1.</param>
/// <param name="DayCount">How many days the campaign has.</param>
/// <param name="Next">The next high point, or <see langword="null"/>.</param>
/// <param name="Years">Where each year begins.</param>
public sealed record TimelineView(
    IReadOnlyList<PhaseView> Phases, int? TodayX, PhaseView? Current, int DayNumber, int DayCount, PhaseView? Next, IReadOnlyList<YearMarkView> Years);
