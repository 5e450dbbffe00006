using Mingnuo.Content.Checking.Rules;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Settings;

namespace Mingnuo.Content.Checking;

/// <summary>Puts everything read together into a <see cref="Hub"/>, with every rule run.</summary>
internal static class HubBuilder
{
    private static readonly IReadOnlyList<IRule> Rules =
    [
        new ReferencesExist(),
        new AddressesAreUnique(),
        new NamesAreUnique(),
        new PhasesRunForward(),
        new UnitsHoldTogether(),
        new LinksArrive(),
        new LinksSayWhere(),
        new DaysComeInOrder(),
        new PledgesHoldTogether(),
        new ProfilesHoldTogether(),
        new ReportsHoldTogether(),
        new InspectionsHoldTogether(),
        new EvaluationsAddUp(),
        new HonoursHoldTogether(),
        new LedgersHoldTogether(),
        new PublishedPromisesStand(),
        new AliasesAreFree(),
        new WithdrawalsHoldTogether(),
    ];

    /// <summary>What linking gives.</summary>
    /// <param name="Hub">The hub, or <see langword="null"/> when there are errors in the bag, old or new.</param>
    /// <param name="HeldBack">How many records, and rows of ledgers, are dated later than the build's day.</param>
    internal readonly record struct Linked(Hub? Hub, int HeldBack);

    /// <summary>Links everything that was read.</summary>
    public static Linked Link(ContentTree tree, SiteFolder site, PublishedVersions published, DateOnly asOf, DiagnosticBag bag)
    {
        CheckedHub hub = Gather(tree, site, published, asOf);
        foreach (IRule rule in Rules)
        {
            rule.Check(hub, bag);
        }

        var records = new PublishedRecords(tree.Without(LinksToLeftOut.Check(tree, bag)), asOf);
        Hub? linked = bag.HasErrors || site.Settings is null
            ? null
            : new Hub(site.Settings, site.Campaign, site.Navigation, asOf, records, hub.Entries);
        return new Linked(linked, records.HeldBack.Count + records.Ledgers.Sum(l => l.HeldBack));
    }

    private static CheckedHub Gather(ContentTree tree, SiteFolder site, PublishedVersions published, DateOnly asOf)
    {
        Reference[] references = [.. site.References, .. tree.References];
        return new CheckedHub(
            tree, references, site.Declarations, new MissingEntries(tree, site), new EntryIndexes(site.Campaign, tree.Files), asOf, published);
    }
}
