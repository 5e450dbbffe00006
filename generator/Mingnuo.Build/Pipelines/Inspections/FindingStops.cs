using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Inspections;

/// <summary>A finding's way: inspection, deadline, put right, re-check. What has not come about by the site's day stands last, without a day.</summary>
internal static class FindingStops
{
    public static IReadOnlyList<FindingStopView> Of(Site site, Inspection inspection, Finding finding)
    {
        DateOnly asOf = site.Hub.AsOf;
        FindingStatus status = finding.StatusOn(asOf);
        DateOnly? putRight = finding.PutRightOn <= asOf ? finding.PutRightOn : null;
        Recheck? recheck = finding.Recheck is { } known && known.On <= asOf ? known : null;
        (string Key, DateOnly? On, bool IsBad, string? Note)[] stops =
        [
            ("found", inspection.On, false, null),
            ("deadline", finding.Deadline, status == FindingStatus.Overdue, null),
            (putRight is null ? "not-put-right" : finding.IsLateOn(asOf) ? "put-right-late" : "put-right", putRight, finding.IsLateOn(asOf), putRight is null ? null : finding.Measure),
            (recheck is null ? "not-rechecked" : recheck.IsPassed ? "recheck-passed" : "recheck-failed", recheck?.On, recheck is { IsPassed: false }, recheck?.Note),
        ];

        // Sorting keeps equal days in this order.
        return [.. stops.OrderBy(s => s.On ?? DateOnly.MaxValue).Select(s => new FindingStopView(
            site.Strings[$"stop.{s.Key}"], s.On is { } day ? new DayView(day) : null, s.On <= asOf, s.IsBad, s.Note))];
    }
}
