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
        new PledgesHoldTogether(),
        new ProfilesHoldTogether(),
        new ReportsHoldTogether(),
        new InspectionsHoldTogether(),
        new EvaluationsAddUp(),
        new HonoursHoldTogether(),
        new LedgersHoldTogether(),
    ];

    /// <summary>What linking gives.</summary>
    /// <param name="Hub">The hub, or <see langword="null"/> when there are errors in the bag, old or new.</param>
    /// <param name="HeldBack">How many records, and rows of ledgers, are dated later than the build's day.</param>
    internal readonly record struct Linked(Hub? Hub, int HeldBack);

    /// <summary>Links everything that was read.</summary>
    public static Linked Link(ContentTree tree, SiteFolder site, DateOnly asOf, DiagnosticBag bag)
    {
        CheckedHub hub = Check(tree, site, asOf, bag);
        Hub? linked = bag.HasErrors || site.Settings is null
            ? null
            : new Hub(site.Settings, site.Campaign, site.Navigation, asOf, hub.Records, hub.Entries);
        return new Linked(linked, hub.Records.HeldBack.Count + hub.Records.Ledgers.Sum(l => l.HeldBack));
    }

    /// <summary>
    /// Runs every rule. A file that is left out for a known mistake may be missed by others, so the rules are run again without it, until
    /// nothing more is left out.
    /// </summary>
    private static CheckedHub Check(ContentTree tree, SiteFolder site, DateOnly asOf, DiagnosticBag bag)
    {
        IReadOnlySet<string> leftOut = bag.LeftOut;
        while (true)
        {
            CheckedHub hub = Gather(tree.Without(leftOut), site, asOf);
            var found = new DiagnosticBag();
            foreach (IRule rule in Rules)
            {
                rule.Check(hub, found);
            }

            IReadOnlySet<string> next = bag.LeftOutWith(found);
            if (next.IsSubsetOf(leftOut))
            {
                bag.AddRange(found.Sorted());
                return hub;
            }

            // Of this round only that stands which the next one can no longer find.
            bag.AddRange(found.Sorted().Where(d => next.Contains(d.Position.Source.Path)));
            leftOut = leftOut.Union(next).ToHashSet(StringComparer.Ordinal);
        }
    }

    private static CheckedHub Gather(ContentTree tree, SiteFolder site, DateOnly asOf)
    {
        Reference[] references = [.. site.References, .. tree.References];
        return new CheckedHub(
            tree, references, site.Declarations, new MissingEntries(tree, site), new EntryIndexes(site.Campaign, tree.Files), new PublishedRecords(tree, asOf), asOf);
    }
}
