using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>The calendar of reports as pages show it.</summary>
internal static class Calendars
{
    private const int DarkestLevel = 3;

    /// <summary>The calendar of some units; <see langword="null"/> where no reports are owed.</summary>
    public static CalendarView? Of(Site site, IEnumerable<Unit> units)
    {
        if (site.Oversight.Reports is not { Months.Count: > 0 } calendar)
        {
            return null;
        }

        MonthNameView[] months = [.. calendar.Months.Select(m => MonthNames.Of(site, m))];
        CalendarRowView[] rows = [.. units.Select(u => Row(site, calendar.Of(u)))];
        return new CalendarView(
            calendar.PerMonth,
            [.. months.CountBy(m => m.Year).Select(y => new CalendarYearView(y.Key, y.Value))],
            months,
            rows,
            [.. rows.Where(r => r.Missing > 0).OrderByDescending(r => r.Missing)],
            Rule(site));
    }

    private static CalendarRowView Row(Site site, ReportRow row) => new(
        site.Cards.Link(row.Unit),
        [.. row.Cells.Select(c => new CalendarCellView(c.Count, c.Late, c.Missing, c.IsOpen, Math.Min(c.Count, DarkestLevel), Url(site, row.Unit, c)))],
        row.Count,
        row.Late,
        row.Missing,
        [.. row.Gaps.Select(g => MonthNames.Of(site, g.Month))],
        row.Points);

    /// <summary>One report is shown itself; several, as the month in the unit's archive.</summary>
    private static string? Url(Site site, Unit unit, ReportCell cell) => cell.Count switch
    {
        0 => null,
        1 => site.Urls.For(cell.Reports[0].Address),
        _ => site.Urls.For($"{unit.Address}#{Archives.Anchor(cell.Month)}"),
    };

    private static string Rule(Site site)
    {
        ReportingRules rules = site.Hub.Campaign.Reporting!;
        string media = string.Join(site.Strings["points.and"], rules.Media.Select(m => site.Strings.Format("points.medium", m.Name, m.Points)));
        return site.Strings.Format(media.Length > 0 ? "points.rule-media" : "points.rule", rules.OnTimePoints, rules.LatePoints, media);
    }
}
