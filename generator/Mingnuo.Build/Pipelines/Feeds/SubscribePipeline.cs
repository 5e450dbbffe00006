using Mingnuo.Build.Pipelines.Agenda;
using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>订阅: what a phone or a computer can be told to watch, and how.</summary>
internal sealed class SubscribePipeline : IPipeline
{
    /// <summary>The ways that are explained, each in how many sentences.</summary>
    private static readonly (string Key, int Steps)[] s_ways = [("phone", 3), ("computer", 3), ("reader", 3), ("wechat", 2)];

    public IEnumerable<Document> Run(Site site) => !site.Feeds.IsThere ? [] :
    [
        site.Page(new PageSpec(Addresses.Subscribe, "subscribe", site.Strings["nav.subscribe"], View(site))
        {
            Description = site.Strings["subscribe.description"],
            IsSample = site.CountsSamples,
        }),
    ];

    private static SubscribeView View(Site site) => new(
        Subscriptions.Calendar(site, AgendaFiles.CountyName(site), site.Agenda.All.Count, AgendaFiles.County),
        [.. site.Feeds.OfHub.Select(f => Subscriptions.Of(site, f))],
        [.. site.Hub.Units.Select(u => Subscriptions.Of(site, u))],
        [
            .. s_ways.Select(w => new SubscribeWayView(
                w.Key, site.Strings[$"subscribe.{w.Key}"], [.. Enumerable.Range(1, w.Steps).Select(i => site.Strings[$"subscribe.{w.Key}.{i}"])])),
        ]);
}
