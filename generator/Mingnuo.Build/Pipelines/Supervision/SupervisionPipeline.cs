using Mingnuo.Build.Pipelines.Inspections;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>监督: the dashboard, and the comparison of like units.</summary>
internal sealed class SupervisionPipeline : IPipeline
{
    private const int OverdueShown = 20;
    private const int ListShown = 40;

    public IEnumerable<Document> Run(Site site)
    {
        if (!site.Oversight.IsThere)
        {
            return [];
        }

        var dashboard = new PageSpec(Addresses.Supervision, "supervision", site.Strings["nav.supervision"], View(site))
        {
            Description = site.Strings["supervision.description"],
            IsSample = site.CountsSamples,
        };
        return [site.Page(dashboard), .. new ComparisonsPipeline().Run(site)];
    }

    private static SupervisionView View(Site site)
    {
        Hub hub = site.Hub;
        Oversight oversight = site.Oversight;
        var duties = new Duties(site);
        IReadOnlyList<DutyDayView> overdue = duties.Overdue();
        IReadOnlyList<DutyDayView> soon = duties.Soon();
        ILookup<bool, Unit> pledged = hub.Units.ToLookup(u => site.Items.Of(u).Any());
        ILookup<bool, Unit> evaluated = hub.Units.ToLookup(u => oversight.EvaluationOf(u) is not null);
        return new SupervisionView
        {
            Figures = [.. KeyFigures(site, overdue, soon)],
            Overdue = Duties.List(overdue, OverdueShown),
            Calendar = Calendars.Of(site, hub.Units),
            Bar = site.Statuses.Bar(site.Items.All),
            Pledged = [.. pledged[true].OrderByDescending(u => site.Items.Of(u).Count(i => i.Status == PledgeStatus.Overdue)).Select(site.Cards.Of)],
            Unpledged = [.. pledged[false].Select(site.Cards.Link)],
            Findings = Duties.List(duties.Findings(), ListShown),
            FindingCount = site.Findings.Board.Count,
            Steps = Steps.Of(site),
            Units = [.. hub.Units.Select(site.Cards.Of)],
            Evaluated = [.. evaluated[true].Select(u => Shares(site, u, oversight.EvaluationOf(u)!))],
            BestGrades = [.. oversight.BestGrades.Select(g => g.Name)],
            Unevaluated = [.. evaluated[false].Select(site.Cards.Link)],
            Soon = Duties.List(soon, ListShown),
            SoonDays = Oversight.Soon,
            Categories = ComparisonsPipeline.Categories(site),
            Groups = ComparisonsPipeline.Groups(site),
            Months = site.Section("nav.months", Addresses.Months),
            InspectionsUrl = site.Urls.For(Addresses.Inspections),
        };
    }

    private static IEnumerable<KeyFigureView> KeyFigures(Site site, IReadOnlyList<DutyDayView> overdue, IReadOnlyList<DutyDayView> soon)
    {
        BarView bar = site.Statuses.Bar(site.Items.All);
        string board = site.Urls.For(Addresses.Board);
        int late = site.Items.All.Count(i => i.Status == PledgeStatus.Overdue);
        yield return Figures.Of(site, "overdue-all", overdue.Count, "#overdue", isBad: true);
        if (bar.Total > 0)
        {
            yield return Figures.Of(site, "kept", bar.KeptCount, board, bar.DueCount);
            yield return Figures.Of(site, "overdue", late, late > 0 ? site.Statuses.Of(PledgeStatus.Overdue).Url : board, isBad: true);
        }

        if (site.Oversight.Reports is { } reports)
        {
            yield return Figures.Of(site, "reports", reports.Rows.Sum(r => r.Count), "#calendar");
            yield return Figures.Of(site, "missing", reports.Rows.Sum(r => r.Missing), "#missing", isBad: true);
            yield return Figures.Of(site, "late", reports.Rows.Sum(r => r.Late), "#calendar", isBad: true);
        }

        IReadOnlyList<FindingEntry> findings = site.Findings.Board;
        yield return Figures.Of(site, "put-right", findings.Count(f => !f.View.IsOpen), "#findings", findings.Count);
        yield return Figures.Of(site, "findings-overdue", site.Oversight.OverdueFindings.Count(), "#findings", isBad: true);
        yield return Figures.Of(site, "evaluated", site.Hub.Units.Count(u => site.Oversight.EvaluationOf(u) is not null), "#evaluations", site.Hub.Units.Count);
        yield return Figures.Of(site, "soon", soon.Count, "#soon");
    }

    private static UnitSharesView Shares(Site site, Unit unit, Evaluation evaluation) => new(
        site.Cards.Link(unit),
        evaluation.Heading,
        site.Urls.For(evaluation.Address),
        new DayView(evaluation.On),
        [.. site.Oversight.SharesOf(evaluation).Select(s => new ShareView(site.Strings[$"voters.{s.Voters}"], Rates.Of(s.Best, s.Cast)))]);
}
