using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Reports;

/// <summary>What a report counts by the campaign's rule on the hub's day. What media take up later is not known yet.</summary>
/// <param name="Sent">For being sent, in time or late; 0 where the campaign has no rule.</param>
/// <param name="TakenUp">The media that have taken it up, oldest first; each counts what its sort does.</param>
internal sealed record ReportScore(int Sent, IReadOnlyList<(TakenUp Source, Medium Medium)> TakenUp)
{
    /// <summary>All of it.</summary>
    public int Total => Sent + TakenUp.Sum(t => t.Medium.Points);

    public static ReportScore Of(Hub hub, Report report) => new(
        hub.Campaign.Reporting is not { } rules ? 0 : report.IsLate ? rules.LatePoints : rules.OnTimePoints,
        [.. report.TakenUp.Where(t => t.On <= hub.AsOf).OrderBy(t => t.On).Select(t => (t, hub.Get(t.Kind)))]);
}
