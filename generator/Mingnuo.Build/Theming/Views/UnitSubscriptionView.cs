namespace Mingnuo.Build.Theming.Views;

/// <summary>What of a unit can be subscribed to.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Feed">What happens to it.</param>
/// <param name="Calendar">Its days.</param>
public sealed record UnitSubscriptionView(LinkView Unit, FeedView Feed, CalendarLinkView Calendar);
