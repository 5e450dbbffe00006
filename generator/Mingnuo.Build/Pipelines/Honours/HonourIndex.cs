using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Honours;

/// <summary>All honours, and who gets them.</summary>
internal sealed class HonourIndex
{
    private readonly ILookup<string, HonourMentionView> _byUnit;
    private readonly ILookup<string, HonourMentionView> _byProfile;

    public HonourIndex(Site site)
    {
        Hub hub = site.Hub;
        All = [.. hub.Honours.Select(h => HonourEntry.Of(site, h))];
        var mentions = All.SelectMany(h => h.Source.Recipients.Zip(h.View.Recipients, (recipient, view) => (Honour: h, Recipient: recipient, View: view))).ToArray();
        _byUnit = mentions.Select(m => (Unit: UnitOf(hub, m.Recipient), m.Honour, m.View)).Where(m => m.Unit is not null)
            .GroupBy(m => (m.Unit, m.Honour))
            .ToLookup(g => g.Key.Unit!.Id, g => new HonourMentionView(g.Key.Honour.View, [.. g.Select(m => m.View.Name)]), StringComparer.Ordinal);
        _byProfile = mentions.Where(m => m.Recipient.Profile is not null)
            .ToLookup(m => hub.Get(m.Recipient.Profile!).Id, m => new HonourMentionView(m.Honour.View, [m.View.Name]), StringComparer.Ordinal);
    }

    /// <summary>All of them, newest first.</summary>
    public IReadOnlyList<HonourEntry> All { get; }

    /// <summary>The honours of a unit and its people, newest first.</summary>
    public IEnumerable<HonourMentionView> Of(Unit unit) => _byUnit[unit.Id];

    /// <summary>The honours of somebody with a story, newest first.</summary>
    public IEnumerable<HonourMentionView> Of(Profile profile) => _byProfile[profile.Id];

    private static Unit? UnitOf(Hub hub, Recipient recipient) =>
        (recipient.Unit ?? (recipient.Profile is null ? null : hub.Get(recipient.Profile).Unit)) is { } unit ? hub.Get(unit) : null;
}
