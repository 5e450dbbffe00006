using Mingnuo.Build.Theming;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>The statuses of pledge items as pages show them, in the order of a reader's interest: overdue first.</summary>
internal sealed class Statuses
{
    private static readonly IReadOnlyList<(PledgeStatus Status, string Key)> Order =
    [
        (PledgeStatus.Overdue, "overdue"),
        (PledgeStatus.KeptLate, "kept-late"),
        (PledgeStatus.Kept, "kept"),
        (PledgeStatus.InProgress, "in-progress"),
        (PledgeStatus.NoEvidence, "no-evidence"),
        (PledgeStatus.NotDue, "not-due"),
        (PledgeStatus.Changed, "changed"),
        (PledgeStatus.Withdrawn, "withdrawn"),
    ];

    private readonly Dictionary<PledgeStatus, StatusView> _views;

    public Statuses(Strings strings, Urls urls)
    {
        _views = Order.ToDictionary(o => o.Status, o => new StatusView(
            o.Key,
            strings[$"status.{o.Key}"],
            strings[$"status.{o.Key}.definition"],
            urls.For(Addresses.NarrowedBoard(BoardFilters.Status, o.Key))));
        All = [.. Order.Select(o => _views[o.Status])];
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<StatusView> All { get; }

    /// <summary>One of them.</summary>
    public StatusView Of(PledgeStatus status) => _views[status];

    /// <summary>Where a status stands in <see cref="All"/>.</summary>
    public static int Rank(PledgeStatus status) => Order.TakeWhile(o => o.Status != status).Count();

    /// <summary>Items counted by status, drawn as a bar.</summary>
    public BarView Bar(IEnumerable<Item> items)
    {
        ILookup<PledgeStatus, Item> byStatus = items.ToLookup(i => i.Status);
        IReadOnlyList<BarSegmentView> segments = Bars.Segments(Order.Select(o => (Of(o.Status), byStatus[o.Status].Count())));
        int kept = byStatus[PledgeStatus.Kept].Count() + byStatus[PledgeStatus.KeptLate].Count();
        int due = kept + byStatus[PledgeStatus.Overdue].Count();
        return new BarView(segments.Sum(p => p.Count), segments, due == 0 ? null : Bars.Share(kept, due, 100), kept, due);
    }
}
