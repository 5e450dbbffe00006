namespace Mingnuo.Build.Theming.Views;

/// <summary>What can be subscribed to, and how. Layout <c>subscribe</c>.</summary>
/// <param name="Calendar">The calendar of the whole hub.</param>
/// <param name="Feeds">The feeds of the whole hub.</param>
/// <param name="Units">The calendar and the feed of every unit.</param>
/// <param name="Ways">How it is done, by device.</param>
public sealed record SubscribeView(
    CalendarLinkView Calendar, IReadOnlyList<FeedView> Feeds, IReadOnlyList<UnitSubscriptionView> Units, IReadOnlyList<SubscribeWayView> Ways);
