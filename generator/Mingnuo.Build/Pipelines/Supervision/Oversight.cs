using Mingnuo.Build.Pipelines.Inspections;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>Everything that the pages of supervision count, counted once.</summary>
internal sealed class Oversight
{
    /// <summary>How many days ahead are "soon".</summary>
    public const int Soon = 30;

    private readonly Site _site;
    private readonly Lazy<IReadOnlyList<Event>> _events;
    private readonly Lazy<ILookup<string, Event>> _eventsByUnit;

    public Oversight(Site site)
    {
        (_site, Hub) = (site, site.Hub);
        Reports = ReportCalendar.Of(Hub);
        _events = new(() => new Events(_site).All());
        _eventsByUnit = new(() => Events.Where(e => e.Unit is not null).ToLookup(e => e.Unit!.Id, StringComparer.Ordinal));
    }

    /// <summary>Whether there is anything to supervise: units, and a campaign that tells what they owe.</summary>
    public bool IsThere => Hub.Units.Count > 0 && Hub.Campaign.Exists;

    /// <summary>Whether reports have their pages: there are some, or the page says who owes them. The same of what follows.</summary>
    public bool HasReports => IsThere || Hub.Reports.Count > 0 || Hub.Campaign.Reporting is not null;

    /// <summary>Whether ledgers have their pages.</summary>
    public bool HasLedgers => IsThere || Hub.Ledgers.Count > 0;

    /// <summary>Whether inspections have their pages.</summary>
    public bool HasInspections => IsThere || Hub.Inspections.Count > 0 || Hub.Campaign.Inspection is not null;

    /// <summary>Whether evaluations have their pages.</summary>
    public bool HasEvaluations => IsThere || Hub.Evaluations.Count > 0 || Hub.Campaign.Review is not null;

    /// <summary>Whether honours have their pages.</summary>
    public bool HasHonours => IsThere || Hub.Honours.Count > 0 || Hub.Campaign.Honours is not null;

    /// <summary>Who reported when, or <see langword="null"/> where no reports are owed.</summary>
    public ReportCalendar? Reports { get; }

    /// <summary>The findings that are not put right, the ones longest past their deadline first.</summary>
    public IEnumerable<FindingEntry> OpenFindings =>
        _site.Findings.Board.Where(f => f.View.IsOpen).OrderByDescending(f => f.View.DaysPast).ThenBy(f => f.View.Url, StringComparer.Ordinal);

    /// <summary>Those of them whose deadline is past.</summary>
    public IEnumerable<FindingEntry> OverdueFindings => OpenFindings.Where(f => f.View.DaysPast > 0);

    /// <summary>The best two grades of the campaign's: what a share counts.</summary>
    public IEnumerable<ReviewGrade> BestGrades => (Hub.Campaign.Review?.Grades ?? []).Take(2);

    /// <summary>Everything that happened, oldest first.</summary>
    public IReadOnlyList<Event> Events => _events.Value;

    /// <summary>The months that have a page: of the campaign, up to the hub's day. None in a hub whose campaign tells no time.</summary>
    public IEnumerable<Month> Months => FirstMonth is { } first ? Month.Through(first, ReportCalendar.LastMonth(Hub.Campaign, Hub.AsOf)) : [];

    private Hub Hub { get; }

    private Month? FirstMonth
    {
        get
        {
            Campaign campaign = Hub.Campaign;
            Month? phase = campaign.Phases.Count == 0 ? null : Month.Of(campaign.Phases.Min(p => p.From));
            return campaign.Reporting?.From is { } from && (phase is null || from.First < phase.Value.First) ? from : phase;
        }
    }

    /// <summary>What happened to a unit, oldest first.</summary>
    public IEnumerable<Event> EventsOf(Unit unit) => _eventsByUnit.Value[unit.Id];

    /// <summary>A unit's latest evaluation, or <see langword="null"/>.</summary>
    public Evaluation? EvaluationOf(Unit unit) => Hub.EvaluationsOf(unit).FirstOrDefault();

    /// <summary>What a unit was given in an evaluation, by members and by the public.</summary>
    public IEnumerable<VoterShare> SharesOf(Evaluation evaluation)
    {
        ReviewGrade[] best = [.. BestGrades];
        return evaluation.Groups.Select(g => new VoterShare(
            g.Voters,
            g.Questions.Sum(q => q.Ballots.Where(b => best.Contains(Hub.Get(b.Grade))).Sum(b => b.Count)),
            g.Questions.Sum(q => q.Cast)));
    }
}
