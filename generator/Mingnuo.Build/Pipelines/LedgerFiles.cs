using Mingnuo.Build.Output;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines;

/// <summary>Every ledger published again for spreadsheets and programs.</summary>
internal static class LedgerFiles
{
    /// <summary>All of them.</summary>
    public static IEnumerable<OutputFile> Of(Site site) =>
        site.Hub.Ledgers.Select(l => new OutputFile(Address(l), LedgerCsv.Of(l, site.Hub.Get), l.Path.Relative));

    /// <summary>Where a ledger's file stands: beside its page.</summary>
    public static string Address(Ledger ledger) => ledger.Address + Name(ledger);

    /// <summary>Its name: readers keep many of them in one folder, so it says whose it is.</summary>
    public static string Name(Ledger ledger) => ledger.Path.Id.Replace('/', '-') + ".csv";
}
