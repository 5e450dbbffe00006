namespace Mingnuo.Build.Theming.Views;

/// <summary>A calendar.</summary>
/// <param name="Title">What phones call it.</param>
/// <param name="Count">How many days are in it.</param>
/// <param name="Url">Where it is downloaded.</param>
/// <param name="Address">The same as a whole address, to be copied.</param>
/// <param name="OpenUrl">A <c>webcal:</c> address, which opens in the calendar of a phone or computer.</param>
public sealed record CalendarLinkView(string Title, int Count, string Url, string Address, string OpenUrl);
