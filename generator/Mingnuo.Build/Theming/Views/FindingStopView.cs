namespace Mingnuo.Build.Theming.Views;

/// <summary>A stop on a finding's way from the inspection to the re-check.</summary>
/// <param name="Label">What it is: 督查, 整改期限, 整改, 复查.</param>
/// <param name="On">The day, or <see langword="null"/> when it has not come about.</param>
/// <param name="IsPast">Whether it lies behind the site's day, or on it.</param>
/// <param name="IsBad">Whether it went wrong there: late, failed, or missed.</param>
/// <param name="Note">What was done or seen, or <see langword="null"/>.</param>
public sealed record FindingStopView(string Label, DayView? On, bool IsPast, bool IsBad, string? Note);
