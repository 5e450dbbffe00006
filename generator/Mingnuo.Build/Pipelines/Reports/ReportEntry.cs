using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Reports;

/// <summary>A report with everything that lists ask of it.</summary>
/// <param name="Source">The report.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Carriers">The carriers that it tells of.</param>
/// <param name="View">What templates see of it.</param>
internal sealed record ReportEntry(Report Source, Unit Unit, IReadOnlyList<Carrier> Carriers, ReportCardView View)
{
    /// <summary>Gathers it.</summary>
    public static ReportEntry Of(Site site, Report report)
    {
        Hub hub = site.Hub;
        Unit unit = hub.Get(report.Unit);
        Carrier[] carriers = [.. report.Carriers.Select(hub.Get).Distinct()];
        var score = ReportScore.Of(hub, report);
        return new ReportEntry(report, unit, carriers, new ReportCardView
        {
            Title = report.Heading,
            Url = site.Urls.For(report.Address),
            Unit = site.Cards.Link(unit),
            SentOn = new DayView(report.SentOn),
            Month = site.Cards.Of(report.Month),
            IsLate = report.IsLate,
            Carriers = [.. carriers.Select(c => Terms.View(c, site.Urls))],
            TakenUp = [.. score.TakenUp.Select(t => new TakenUpView(t.Medium.Name, t.Source.Name, new DayView(t.Source.On), t.Medium.Points))],
            SentPoints = score.Sent,
            Points = score.Total,
            Keys = new ReportKeysView(unit.Id, report.Month.ToString(), string.Join(' ', carriers.Select(c => c.Id))),
        });
    }
}
