using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Inspections;

/// <summary>The statuses of findings as pages show them, the most urgent first.</summary>
internal sealed class FindingStatuses
{
    private static readonly IReadOnlyList<(FindingStatus Status, string Key)> Order =
    [
        (FindingStatus.Overdue, "overdue"),
        (FindingStatus.Failed, "failed"),
        (FindingStatus.Open, "open"),
        (FindingStatus.PutRight, "put-right"),
        (FindingStatus.Passed, "passed"),
    ];

    private readonly Dictionary<FindingStatus, StatusView> _views;

    public FindingStatuses(Site site)
    {
        _views = Order.ToDictionary(o => o.Status, o => new StatusView(
            o.Key,
            site.Strings[$"finding.{o.Key}"],
            site.Strings[$"finding.{o.Key}.definition"],
            site.Urls.For(Addresses.Narrowed(Addresses.Inspections, BoardFilters.Status, o.Key))));
        All = [.. Order.Select(o => _views[o.Status])];
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<StatusView> All { get; }

    /// <summary>One of them.</summary>
    public StatusView Of(FindingStatus status) => _views[status];

    /// <summary>Findings counted by status, drawn as a bar.</summary>
    public CountBarView Bar(IEnumerable<FindingEntry> findings)
    {
        Dictionary<FindingStatus, int> counts = findings.CountBy(f => f.Status).ToDictionary();
        return new CountBarView(counts.Values.Sum(), Bars.Segments(Order.Select(o => (Of(o.Status), counts.GetValueOrDefault(o.Status)))));
    }
}
