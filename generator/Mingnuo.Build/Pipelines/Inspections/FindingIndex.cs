using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Inspections;

/// <summary>All findings of a hub, counted once and found by whatever they belong to.</summary>
internal sealed class FindingIndex
{
    private readonly Site _site;
    private readonly ILookup<string, FindingEntry> _byUnit;
    private readonly ILookup<string, FindingEntry> _byInspection;

    public FindingIndex(Site site)
    {
        _site = site;
        Statuses = new FindingStatuses(site);
        FindingEntry[] all = [.. site.Hub.Inspections.SelectMany(i => i.Findings.Select(f => Make(i, f)))];
        Board = [.. all.OrderBy(f => f.Status).ThenBy(Urgency).ThenBy(f => f.View.Url, StringComparer.Ordinal)];
        _byUnit = Board.ToLookup(f => f.Unit.Id, StringComparer.Ordinal);
        _byInspection = all.ToLookup(f => f.Inspection.Id, StringComparer.Ordinal);
    }

    /// <summary>The statuses.</summary>
    public FindingStatuses Statuses { get; }

    /// <summary>All findings: what is to be put right first, by deadline; then what was put right; then what is settled, newest first.</summary>
    public IReadOnlyList<FindingEntry> Board { get; }

    /// <summary>The findings at a unit, in board order.</summary>
    public IEnumerable<FindingEntry> Of(Unit unit) => _byUnit[unit.Id];

    /// <summary>The findings of an inspection, in the order in which they are written.</summary>
    public IEnumerable<FindingEntry> Of(Inspection inspection) => _byInspection[inspection.Id];

    private static int Urgency(FindingEntry finding) =>
        finding is { Status: FindingStatus.Passed, Source.Recheck: { } recheck } ? -recheck.On.DayNumber : finding.Source.Deadline.DayNumber;

    private FindingEntry Make(Inspection inspection, Finding finding)
    {
        Hub hub = _site.Hub;
        Unit unit = hub.Get(finding.Unit);
        FindingStatus status = finding.StatusOn(hub.AsOf);
        int daysLeft = finding.Deadline.DayNumber - hub.AsOf.DayNumber;
        return new FindingEntry(inspection, finding, unit, status, new FindingView
        {
            Id = finding.Id,
            Url = $"{_site.Urls.For(inspection.Address)}#{finding.Id}",
            Problem = finding.Problem,
            Unit = _site.Cards.Link(unit),
            Inspection = _site.Cards.Link(inspection),
            Deadline = new DayView(finding.Deadline),
            Status = Statuses.Of(status),
            IsOpen = status is FindingStatus.Overdue or FindingStatus.Failed or FindingStatus.Open,
            DaysLeft = daysLeft,
            DaysPast = -daysLeft,
            PutRightOn = finding.PutRightOn is { } day && day <= hub.AsOf ? new DayView(day) : null,
            IsLate = finding.IsLateOn(hub.AsOf),
            Stops = FindingStops.Of(_site, inspection, finding),
            Keys = new FindingKeysView(Statuses.Of(status).Key, unit.Id, hub.Get(inspection.Tier).Id),
        });
    }
}
