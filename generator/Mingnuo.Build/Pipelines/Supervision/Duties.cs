using Mingnuo.Build.Pipelines.Inspections;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>What has a last day: what is past it, and what will be soon.</summary>
internal sealed class Duties(Site site)
{
    private const int MonthsNamed = 3;

    private Hub Hub => site.Hub;

    /// <summary>Overdue items and findings, and the units that lack a report, since their oldest missing month: the longest first.</summary>
    public IReadOnlyList<DutyDayView> Overdue() =>
    [
        .. site.Items.Board.Where(i => i.Status == PledgeStatus.Overdue).Select(Of)
            .Concat(site.Oversight.OverdueFindings.Select(Of))
            .Concat((site.Oversight.Reports?.Rows ?? []).Where(r => r.Missing > 0).Select(Of))
            .OrderByDescending(d => d.DaysPast).ThenBy(d => d.Url, StringComparer.Ordinal),
    ];

    /// <summary>Findings that are not put right, the longest past their deadline first.</summary>
    public IReadOnlyList<DutyDayView> Findings() => [.. site.Oversight.OpenFindings.Select(Of)];

    /// <summary>Open items and findings and running notices that end within <see cref="Oversight.Soon"/> days, the next first.</summary>
    public IReadOnlyList<DutyDayView> Soon() =>
    [
        .. site.Items.Board.Where(i => i.View.IsOpen).Select(Of)
            .Concat(site.Oversight.OpenFindings.Select(Of))
            .Concat(Hub.Honours.Where(h => h.Notice?.IsRunningOn(Hub.AsOf) == true).Select(Of))
            .Where(d => d.DaysLeft is >= 0 and <= Oversight.Soon)
            .OrderBy(d => d.DaysLeft).ThenBy(d => d.Url, StringComparer.Ordinal),
    ];

    /// <summary>As much of a list as is shown.</summary>
    public static DutyListView List(IReadOnlyList<DutyDayView> all, int most) => new(all.Count, [.. all.Take(most)], Math.Max(0, all.Count - most));

    private DutyDayView Of(Item item) =>
        Make("item", item.View.Status.Label, item.Source.Text, item.View.Url, item.View.Unit, item.Source.Due);

    private DutyDayView Of(FindingEntry found) =>
        Make("finding", found.View.Status.Label, found.Source.Problem, found.View.Url, found.View.Unit, found.Source.Deadline);

    private DutyDayView Of(ReportRow row)
    {
        string months = string.Join(site.Strings["list.comma"], row.Gaps.Take(MonthsNamed).Select(g => MonthNames.Long(site, g.Month)));
        string text = site.Strings.Format(row.Gaps.Count() > MonthsNamed ? "duty.reports-missing-more" : "duty.reports-missing", months, row.Missing);
        return Make("report", site.Strings["duty.report"], text, site.Urls.For($"{row.Unit.Address}#{Archives.Id}"), site.Cards.Link(row.Unit), row.Gaps.First().Month.Last);
    }

    private DutyDayView Of(Honour honour) =>
        Make("notice", site.Strings["duty.notice"], honour.Heading, site.Urls.For(honour.Address), null, honour.Notice!.To);

    private DutyDayView Make(string kind, string label, string text, string url, LinkView? unit, DateOnly day)
    {
        int left = day.DayNumber - Hub.AsOf.DayNumber;
        return new DutyDayView(kind, label, text, url, unit, new DayView(day), left, -left);
    }
}
