using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Pipelines.Reports;

/// <summary>Reports by the month that they count for.</summary>
/// <param name="site">The site.</param>
/// <param name="all">All reports: they tell how far the months reach.</param>
internal sealed class ReportMonths(Site site, IReadOnlyList<ReportEntry> all)
{
    private const int BoxHeight = 1000;

    /// <summary>The years with a column for each month.</summary>
    /// <param name="reports">What is counted.</param>
    /// <param name="missing">The months that are to be marked.</param>
    /// <param name="isLinked">Whether a column leads to the reports for its month: only where it counts all of them.</param>
    /// <param name="current">The month that the list is narrowed to.</param>
    public IReadOnlyList<MonthYearView> Years(IReadOnlyList<ReportEntry> reports, IReadOnlyList<Month> missing, bool isLinked, string? current)
    {
        Month last = Month.Of(site.Hub.AsOf);
        Month[] starts = [.. all.Select(r => r.Source.Month), site.Oversight.Reports?.First ?? last];
        Month first = starts.MinBy(m => m.First);
        ILookup<Month, ReportEntry> byMonth = reports.ToLookup(r => r.Source.Month);
        int most = Math.Max(1, byMonth.Select(g => g.Count()).DefaultIfEmpty().Max());
        return
        [
            .. Enumerable.Range(first.Year, Math.Max(0, last.Year - first.Year + 1))
                .Select(year => new MonthYearView(year, [.. Enumerable.Range(1, 12).Select(n => Column(new Month(year, n)))])),
        ];

        MonthCountView Column(Month month)
        {
            int count = byMonth[month].Count();
            int late = byMonth[month].Count(r => r.Source.IsLate);
            int height = count * BoxHeight / most;
            return new MonthCountView(
                site.Cards.Of(month),
                count,
                late,
                month.First >= first.First && month.First <= last.First,
                missing.Contains(month),
                month.ToString() == current,
                isLinked && count > 0 ? site.Urls.For(Addresses.Narrowed(Addresses.Reports, BoardFilters.Month, month.ToString())) : null,
                height,
                late * BoxHeight / most);
        }
    }
}
