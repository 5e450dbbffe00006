using Mingnuo.Content.Reading;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Records;

/// <summary>What is public on a day: records dated later are held back until then.</summary>
/// <param name="tree">Everything that was read.</param>
/// <param name="asOf">The day.</param>
internal sealed class PublishedRecords(ContentTree tree, DateOnly asOf)
{
    /// <summary>Files that are published as they are.</summary>
    public IReadOnlyList<ContentAsset> Assets { get; } = tree.Assets;

    /// <summary>All public records, in ordinal order of their paths.</summary>
    public IReadOnlyList<ContentRecord> All { get; } =
        [.. tree.Files.Select(f => f.Record).OfType<ContentRecord>().Where(r => r.Published is null || r.Published <= asOf)];

    /// <summary>Those of them that do not stand any more.</summary>
    public IEnumerable<ContentRecord> Withdrawn => All.Where(r => r.IsWithdrawnOn(asOf));

    /// <summary>Those that are read but dated later.</summary>
    public IReadOnlyList<ContentRecord> HeldBack { get; } =
        [.. tree.Files.Select(f => f.Record).OfType<ContentRecord>().Where(r => r.Published > asOf)];

    /// <summary>All ledgers, with the rows that are public.</summary>
    public IReadOnlyList<Ledger> Ledgers { get; } = [.. tree.Ledgers.Select(f => f.Ledger).OfType<Ledger>().Select(l => l.Until(asOf))];

    /// <summary>The public records of one kind that stand.</summary>
    public IEnumerable<T> Of<T>()
        where T : ContentRecord => All.OfType<T>().Where(r => !r.IsWithdrawnOn(asOf));
}
