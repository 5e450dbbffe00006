namespace Mingnuo.Build.Theming.Views;

/// <summary>What the campaign asks of reports, and what it gives for them.</summary>
/// <param name="PerMonth">How many a month each unit owes at least.</param>
/// <param name="From">The first month that is owed, or <see langword="null"/> in a campaign without phases.</param>
/// <param name="OnTimePoints">What one counts that is sent within its month.</param>
/// <param name="LatePoints">What one counts that is sent later.</param>
/// <param name="Media">What it counts in addition to be taken up.</param>
public sealed record ReportRulesView(int PerMonth, MonthView? From, int OnTimePoints, int LatePoints, IReadOnlyList<MediumView> Media);
