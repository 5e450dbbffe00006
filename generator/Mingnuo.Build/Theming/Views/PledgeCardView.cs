namespace Mingnuo.Build.Theming.Views;

/// <summary>A pledge in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="By">Who promised: the unit, or the member with the post.</param>
/// <param name="Unit">The unit.</param>
/// <param name="MadeOn">When.</param>
/// <param name="Bar">Its items by status.</param>
public sealed record PledgeCardView(string Title, string Url, string By, LinkView Unit, DayView MadeOn, BarView Bar);
