namespace Mingnuo.Build.Theming.Views;

/// <summary>Something with a last day: a pledge item, a finding, a missing report, a public notice.</summary>
/// <param name="Kind">A key for its look: <c>item</c>, <c>finding</c>, <c>report</c> or <c>notice</c>.</param>
/// <param name="Label">What it is, or where it stands.</param>
/// <param name="Text">What has to be done.</param>
/// <param name="Url">The record behind it.</param>
/// <param name="Unit">Whose it is, or <see langword="null"/>.</param>
/// <param name="Day">The last day.</param>
/// <param name="DaysLeft">Days from the site's day to it; negative when it has passed.</param>
/// <param name="DaysPast">The same with the sign turned.</param>
public sealed record DutyDayView(string Kind, string Label, string Text, string Url, LinkView? Unit, DayView Day, int DaysLeft, int DaysPast);
