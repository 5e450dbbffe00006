using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Evaluations;

/// <summary>民主评议: the list by unit, and each evaluation's page.</summary>
internal sealed class EvaluationsPipeline : IPipeline
{
    private const int PageSize = 40;

    public IEnumerable<Document> Run(Site site) => site.Oversight.HasEvaluations
        ? List(site).Concat(site.Hub.Evaluations.Select(e => Page(site, e)))
        : [];

    private static IEnumerable<Document> List(Site site)
    {
        Hub hub = site.Hub;
        Evaluation[] all = [.. hub.Units.SelectMany(hub.EvaluationsOf)];
        Unit[] notYet = [.. hub.Units.Where(u => !hub.EvaluationsOf(u).Any())];
        foreach (ListPage<Evaluation> page in ListPage<Evaluation>.Cut(all, PageSize))
        {
            var view = new EvaluationsView(
                all.Length,
                hub.Units.Count - notYet.Length,
                hub.Units.Count,
                [.. hub.Campaign.Review?.Questions.Select(q => q.Name) ?? []],
                hub.Campaign.Review?.When,
                [.. page.Items.Select(e => EvaluationCards.Of(site, e))],
                page.Number == 1 ? [.. notYet.Select(site.Cards.Link)] : [],
                page.Pager(site.Urls, Addresses.Evaluations));
            yield return site.Page(new PageSpec(Addresses.ListPage(Addresses.Evaluations, page.Number), "evaluations", site.Strings["nav.evaluations"], view)
            {
                ListNumber = page.Number,
                IsSample = all.Any(e => e.Sample) || notYet.Any(u => u.Sample),
                Description = site.Strings["evaluations.description"],
            });
        }
    }

    private static Document Page(Site site, Evaluation evaluation)
    {
        Unit unit = site.Hub.Get(evaluation.Unit);
        IEnumerable<Evaluation> others = site.Hub.EvaluationsOf(unit).Where(e => e != evaluation);
        var view = new EvaluationView(
            EvaluationCards.Of(site, evaluation), [.. others.Select(e => site.Link(e.Heading, e.Address))], new Markup(evaluation.Body.Html));
        return site.Page(new PageSpec(evaluation.Address, "evaluation", evaluation.Heading, view)
        {
            Kind = PageKind.Article,
            ColumnDescription = site.Strings["evaluations.description"],
            Parents = [site.Section("nav.evaluations", Addresses.Evaluations)],
            Record = evaluation,
            ContentSource = unit.FullName,
        });
    }
}
