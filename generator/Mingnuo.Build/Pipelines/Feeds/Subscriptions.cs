using Mingnuo.Build.Pipelines.Agenda;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>Feeds and calendars as pages show them.</summary>
internal static class Subscriptions
{
    /// <summary>What of a unit can be subscribed to.</summary>
    public static UnitSubscriptionView Of(Site site, Unit unit) => new(
        site.Cards.Link(unit),
        Of(site, site.Feeds.Of(unit)),
        Calendar(site, AgendaFiles.Name(site, unit), site.Agenda.Of(unit).Count(), AgendaFiles.Address(unit)));

    public static FeedView Of(Site site, Feed feed) =>
        new(feed.Title, feed.Description(site), site.Urls.For(feed.Atom), site.Urls.For(feed.Json), site.Urls.Canonical(feed.Atom));

    /// <summary>A calendar.</summary>
    /// <param name="site">The site.</param>
    /// <param name="title">What phones call it.</param>
    /// <param name="count">How many days are in it.</param>
    /// <param name="address">Where it stands.</param>
    public static CalendarLinkView Calendar(Site site, string title, int count, string address) =>
        new(title, count, site.Urls.For(address), site.Urls.Canonical(address), site.Urls.Webcal(address));
}
