using Mingnuo.Build.Pipelines.Reports;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>
/// Which unit reported in which month: from the first month that is owed to that of the hub's day, or the campaign's last. A month is
/// owed when it is over; one that was missed and sent for later is late, not missing.
/// </summary>
internal sealed class ReportCalendar
{
    private readonly Dictionary<string, ReportRow> _byUnit;

    private ReportCalendar(int perMonth, Month first, IReadOnlyList<Month> months, IReadOnlyList<ReportRow> rows)
    {
        (PerMonth, First, Months, Rows) = (perMonth, first, months, rows);
        _byUnit = rows.ToDictionary(r => r.Unit.Id, StringComparer.Ordinal);
    }

    /// <summary>How many reports each unit owes for a month.</summary>
    public int PerMonth { get; }

    /// <summary>The first month that is owed; it may be still to come.</summary>
    public Month First { get; }

    /// <summary>Its columns, in order of time; none before the first month that is owed.</summary>
    public IReadOnlyList<Month> Months { get; }

    /// <summary>Its rows, in the hub's order of units.</summary>
    public IReadOnlyList<ReportRow> Rows { get; }

    /// <summary>The calendar of a hub; <see langword="null"/> where no reports are owed.</summary>
    public static ReportCalendar? Of(Hub hub)
    {
        Campaign campaign = hub.Campaign;
        if (campaign.Reporting is not { } rules || FirstMonth(campaign) is not { } first)
        {
            return null;
        }

        Month[] months = [.. Month.Through(first, LastMonth(campaign, hub.AsOf))];
        return new ReportCalendar(rules.PerMonth, first, months, [.. hub.Units.Select(u => Row(hub, rules, u, months))]);
    }

    /// <summary>A unit's row.</summary>
    public ReportRow Of(Unit unit) => _byUnit[unit.Id];

    /// <summary>The month of a day, or the campaign's last where that is earlier.</summary>
    public static Month LastMonth(Campaign campaign, DateOnly asOf)
    {
        DateOnly end = campaign.Phases.Count == 0 ? asOf : campaign.Phases.Max(p => p.To);
        return Month.Of(end < asOf ? end : asOf);
    }

    private static Month? FirstMonth(Campaign campaign) =>
        campaign.Reporting?.From ?? (campaign.Phases.Count == 0 ? null : Month.Of(campaign.Phases.Min(p => p.From)));

    private static ReportRow Row(Hub hub, ReportingRules rules, Unit unit, IEnumerable<Month> months)
    {
        Report[] reports = [.. hub.ReportsOf(unit)];
        ILookup<Month, Report> byMonth = reports.ToLookup(r => r.Month);
        return new ReportRow(
            unit,
            [.. months.Select(m => new ReportCell(m, [.. byMonth[m]], rules.PerMonth, m.Last < hub.AsOf))],
            reports.Sum(r => ReportScore.Of(hub, r).Total));
    }
}
