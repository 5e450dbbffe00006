using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Records;

/// <summary>What a unit, or a member of it, promised in public (公开承诺).</summary>
/// <param name="Source">The file that it was read from.</param>
/// <param name="Heading">The pledge's title.</param>
/// <param name="Unit">The unit that promised, or that the member belongs to.</param>
/// <param name="Pledger">The member; <see langword="null"/> when the unit itself promises.</param>
/// <param name="MadeOn">The day it was made public.</param>
/// <param name="Phase">The phase of the campaign that it belongs to.</param>
/// <param name="Carriers">The carriers (载体) that it serves, at least one in a hub with a campaign.</param>
/// <param name="Standards">The standard items that it is to show.</param>
/// <param name="Objection">How a reader objects.</param>
/// <param name="Items">What was promised, one by one; at least one.</param>
/// <param name="Changes">What was changed afterwards, with reasons.</param>
/// <param name="Sample">Whether it is invented.</param>
public sealed record Pledge(
    RecordSource Source,
    string Heading,
    Reference<Unit> Unit,
    Pledger? Pledger,
    DateOnly MadeOn,
    Reference<Phase>? Phase,
    IReadOnlyList<Reference<Carrier>> Carriers,
    IReadOnlyList<Reference<StandardItem>> Standards,
    string Objection,
    IReadOnlyList<PledgeItem> Items,
    IReadOnlyList<PledgeChange> Changes,
    bool Sample) : ContentRecord(Source)
{
    /// <inheritdoc/>
    public override string Name => Heading;

    /// <inheritdoc/>
    public override string Title => Heading;

    /// <inheritdoc/>
    public override bool IsSample => Sample;

    /// <inheritdoc/>
    public override DateOnly? Published => MadeOn;

    /// <inheritdoc/>
    public override IEnumerable<SiteLink> FieldLinks =>
        Items.SelectMany(i => i.Progress).SelectMany(n => n.Evidence).Select(e => e.Link?.Target).OfType<SiteLink>();

    /// <inheritdoc/>
    public override IEnumerable<string> Anchors => base.Anchors.Concat(Items.Select(i => i.Id));

    /// <summary>What was changed in an item up to and including a day, oldest first.</summary>
    public IEnumerable<PledgeChange> ChangesOf(PledgeItem item, DateOnly asOf) =>
        Changes.Where(c => c.Item == item.Id && c.Date <= asOf).OrderBy(c => c.Date);

    /// <summary>Where an item stands on a day; <paramref name="isInLedger"/> tells whether a ledger has a row for it by then.</summary>
    public PledgeStatus StatusOf(PledgeItem item, DateOnly asOf, bool isInLedger = false) => item.StatusOn(asOf, ChangesOf(item, asOf).Any(), isInLedger);
}
