using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Reports;

/// <summary>Each report's own page, with the way to the reports before and after it of the same unit.</summary>
internal static class ReportPages
{
    public static IEnumerable<Document> Of(Site site, IReadOnlyList<ReportEntry> all)
    {
        LinkView archive = site.Section("nav.reports", Addresses.Reports);
        foreach (IGrouping<Unit, ReportEntry> group in all.GroupBy(r => r.Unit))
        {
            ReportEntry[] ofUnit = [.. group];
            LinkView unit = ReportsPipeline.OfUnit(site, group.Key);
            for (int i = 0; i < ofUnit.Length; i++)
            {
                ReportEntry report = ofUnit[i];
                var view = new ReportView(
                    report.View,
                    new Markup(report.Source.Body.Html),
                    site.Hub.Campaign.Reporting is not null,
                    unit,
                    i + 1 < ofUnit.Length ? Link(ofUnit[i + 1]) : null,
                    i > 0 ? Link(ofUnit[i - 1]) : null);
                yield return site.Page(new PageSpec(report.Source.Address, "report", report.Source.Heading, view)
                {
                    Kind = PageKind.Article,
                    ColumnDescription = site.Strings["reports.description"],
                    Parents = [archive, unit],
                    Record = report.Source,
                    ContentSource = group.Key.FullName,
                });
            }
        }
    }

    private static LinkView Link(ReportEntry report) => new(report.View.Title, report.View.Url);
}
