using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Settings;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Records;

/// <summary>A whole hub as of a day: everything read, every name resolved, every rule kept. Lists are in their natural order of display.</summary>
public sealed class Hub
{
    private readonly EntryIndexes _entries;
    private readonly ILookup<string, Pledge> _pledgesByUnit;
    private readonly ILookup<string, Plan> _plansByUnit;
    private readonly ILookup<string, Profile> _profilesByUnit;
    private readonly ILookup<string, Report> _reportsByUnit;
    private readonly ILookup<string, Inspection> _inspectionsByUnit;
    private readonly ILookup<string, Evaluation> _evaluationsByUnit;
    private readonly ILookup<string, Ledger> _ledgersByUnit;
    private readonly LedgerEvidence _evidence;

    internal Hub(HubSettings settings, Campaign campaign, Navigation? navigation, DateOnly asOf, PublishedRecords records, EntryIndexes entries)
    {
        (Settings, Campaign, Navigation, AsOf, Assets, _entries) = (settings, campaign, navigation, asOf, records.Assets, entries);
        int Rank(Unit unit) => campaign.Groups.ToList().FindIndex(g => unit.Group is not null && g == Get(unit.Group));
        Units = [.. records.Of<Unit>().OrderBy(Rank).ThenBy(u => u.Id, StringComparer.Ordinal)];
        Plans = [.. records.Of<Plan>().OrderByDescending(p => p.Unit is null).ThenByDescending(p => p.PublishedOn).ThenBy(p => p.Id, StringComparer.Ordinal)];
        Pledges = [.. records.Of<Pledge>().OrderByDescending(p => p.MadeOn).ThenBy(p => p.Id, StringComparer.Ordinal)];
        Profiles = [.. records.Of<Profile>().OrderByDescending(p => p.PublishedOn).ThenBy(p => p.Id, StringComparer.Ordinal)];
        Reports = [.. records.Of<Report>().OrderByDescending(r => r.SentOn).ThenBy(r => r.Id, StringComparer.Ordinal)];
        Inspections = [.. records.Of<Inspection>().OrderByDescending(i => i.On).ThenBy(i => i.Id, StringComparer.Ordinal)];
        Evaluations = [.. records.Of<Evaluation>().OrderByDescending(e => e.On).ThenBy(e => e.Id, StringComparer.Ordinal)];
        Honours = [.. records.Of<Honour>().OrderByDescending(h => h.Published).ThenBy(h => h.Id, StringComparer.Ordinal)];
        Ledgers = [.. records.Ledgers.OrderByDescending(l => l.Year).ThenBy(l => l.Path.Id, StringComparer.Ordinal)];
        Pages = [.. records.Of<Page>()];
        (All, Withdrawn) = (records.All, [.. records.Withdrawn.OrderByDescending(r => r.Withdrawal!.On).ThenBy(r => r.Source.Path.Relative, StringComparer.Ordinal)]);
        _pledgesByUnit = Pledges.ToLookup(p => Get(p.Unit).Id, StringComparer.Ordinal);
        _plansByUnit = Plans.Where(p => p.Unit is not null).ToLookup(p => Get(p.Unit!).Id, StringComparer.Ordinal);
        _profilesByUnit = Profiles.Where(p => p.Unit is not null).ToLookup(p => Get(p.Unit!).Id, StringComparer.Ordinal);
        _reportsByUnit = Reports.ToLookup(r => Get(r.Unit).Id, StringComparer.Ordinal);
        _evaluationsByUnit = Evaluations.ToLookup(e => Get(e.Unit).Id, StringComparer.Ordinal);
        _ledgersByUnit = Ledgers.ToLookup(l => Get(l.Unit).Id, StringComparer.Ordinal);
        _evidence = new LedgerEvidence(Ledgers);
        _inspectionsByUnit = Inspections.SelectMany(i => i.Units.Select(Get).Distinct().Select(u => (u.Id, Inspection: i)))
            .ToLookup(i => i.Id, i => i.Inspection, StringComparer.Ordinal);
    }

    /// <summary>The hub's own settings.</summary>
    public HubSettings Settings { get; }

    /// <summary>The campaign; <see cref="Campaign.None"/> in a hub without one.</summary>
    public Campaign Campaign { get; }

    /// <summary>The navigation that the hub declares, if it does.</summary>
    public Navigation? Navigation { get; }

    /// <summary>The day that everything is computed for.</summary>
    public DateOnly AsOf { get; }

    /// <summary>By group in the campaign's order, then id.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>The county's first, then newest first.</summary>
    public IReadOnlyList<Plan> Plans { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Pledge> Pledges { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Profile> Profiles { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Inspection> Inspections { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Evaluation> Evaluations { get; }

    /// <summary>Newest first; those that are only announced stand at the first day of their notice.</summary>
    public IReadOnlyList<Honour> Honours { get; }

    /// <summary>Newest first, with the rows that are public by the hub's day.</summary>
    public IReadOnlyList<Ledger> Ledgers { get; }

    /// <summary>In ordinal order of their paths.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>What does not stand any more, last withdrawn first. In no other list but <see cref="All"/>, so no figure counts it.</summary>
    public IReadOnlyList<ContentRecord> Withdrawn { get; }

    /// <summary>The units, and after them those withdrawn: what these published before still names them.</summary>
    public IEnumerable<Unit> UnitsAndFormer => Units.Concat(Withdrawn.OfType<Unit>());

    /// <summary>Every public record, whether it stands or not, in ordinal order of their paths.</summary>
    public IReadOnlyList<ContentRecord> All { get; }

    /// <summary>Files that are published as they are.</summary>
    public IReadOnlyList<ContentAsset> Assets { get; }

    /// <summary>The thing that a reference names. Every reference of a linked hub leads somewhere.</summary>
    public T Get<T>(Reference<T> reference)
        where T : class, IEntry => _entries.Find(reference) ?? throw new InvalidOperationException($"unchecked reference '{reference.Written}' at {reference.Position}");

    /// <summary>The name of what a field names by id or name; what was written where nothing of the kind is known.</summary>
    internal string NameOf(Type target, string written) => _entries.Find(target, written)?.Name ?? written;

    /// <summary>The pledges of a unit and its members, newest first.</summary>
    public IEnumerable<Pledge> PledgesOf(Unit unit) => _pledgesByUnit[unit.Id];

    /// <summary>The plans of a unit, newest first.</summary>
    public IEnumerable<Plan> PlansOf(Unit unit) => _plansByUnit[unit.Id];

    /// <summary>The stories of a unit and its people, newest first.</summary>
    public IEnumerable<Profile> ProfilesOf(Unit unit) => _profilesByUnit[unit.Id];

    /// <summary>The reports of a unit, newest first.</summary>
    public IEnumerable<Report> ReportsOf(Unit unit) => _reportsByUnit[unit.Id];

    /// <summary>The inspections that a unit saw, newest first.</summary>
    public IEnumerable<Inspection> InspectionsOf(Unit unit) => _inspectionsByUnit[unit.Id];

    /// <summary>The evaluations of a unit, newest first.</summary>
    public IEnumerable<Evaluation> EvaluationsOf(Unit unit) => _evaluationsByUnit[unit.Id];

    /// <summary>The ledgers of a unit, newest first.</summary>
    public IEnumerable<Ledger> LedgersOf(Unit unit) => _ledgersByUnit[unit.Id];

    /// <summary>The rows of ledgers that serve an item, oldest first: each is evidence of it.</summary>
    public IEnumerable<LedgerEntry> EvidenceOf(Pledge pledge, PledgeItem item) => _evidence.Of(pledge, item);

    /// <summary>Where an item stands on the hub's day.</summary>
    public PledgeStatus StatusOf(Pledge pledge, PledgeItem item) => pledge.StatusOf(item, AsOf, EvidenceOf(pledge, item).Any());

    /// <summary>The carriers that an item serves: its own, or its pledge's.</summary>
    public IEnumerable<Carrier> CarriersOf(Pledge pledge, PledgeItem item) =>
        (item.Carriers.Count > 0 ? item.Carriers : pledge.Carriers).Select(Get).Distinct();

    /// <summary>Whether a unit has reached a step by the hub's day.</summary>
    public bool HasReached(Unit unit, Step step) => step.ReachedWith switch
    {
        StepReached.Plan => unit.Theme is not null && PlansOf(unit).Any(),
        StepReached.Pledge => PledgesOf(unit).Any(p => p.Pledger is null),
        StepReached.Progress => PledgesOf(unit).Any(p => p.Items.Any(i => i.HasEvidence(AsOf) || EvidenceOf(p, i).Any())),
        StepReached.Evaluation => EvaluationsOf(unit).Any(),
        _ => false,
    };
}
