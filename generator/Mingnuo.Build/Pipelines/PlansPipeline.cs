using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>活动方案: the county's plan and every unit's.</summary>
internal sealed class PlansPipeline : IPipeline
{
    public IEnumerable<Document> Run(Site site)
    {
        Hub hub = site.Hub;
        if (hub.Plans.Count == 0)
        {
            yield break;
        }

        string title = site.Strings["nav.plans"];
        yield return site.Page(new PageSpec(Addresses.Plans, "plans", title, List(site))
        {
            Description = site.Strings["plans.description"],
            IsSample = hub.Plans.Any(p => p.Sample),
        });
        foreach (Plan plan in hub.Plans)
        {
            yield return site.Page(new PageSpec(plan.Address, "plan", plan.Heading, View(site, plan))
            {
                Kind = PageKind.Article,
                ColumnDescription = site.Strings["plans.description"],
                Parents = [site.Link(title, Addresses.Plans)],
                Record = plan,
                Description = plan.Summary,
                ContentSource = plan.Issuer,
            });
        }
    }

    private static PlansView List(Site site)
    {
        Hub hub = site.Hub;
        string Category(Plan plan) => hub.Get(plan.Unit!).Category is { } category ? hub.Get(category).Name : "";
        List<string> order = [.. hub.Campaign.Categories.Select(c => c.Name), ""];
        return new PlansView(
            [.. hub.Plans.Where(p => p.Unit is null).Select(site.Cards.Of)],
            [
                .. hub.Plans.Where(p => p.Unit is not null)
                    .GroupBy(Category, StringComparer.Ordinal)
                    .OrderBy(g => order.IndexOf(g.Key))
                    .Select(g => new PlanGroupView(g.Key, [.. g.Select(site.Cards.Of)])),
            ]);
    }

    private static PlanView View(Site site, Plan plan) => new(
        site.Cards.Of(plan),
        new DayView(plan.Written),
        plan.IndexNumber,
        plan.Subject,
        plan.Validity is not (Validity.Lapsed or Validity.Repealed),
        Contents.Of(plan.Body),
        [.. plan.Attachments.Select(a => new EvidenceView(a.Text, a.Link?.Url))],
        new Markup(plan.Body.Html));
}
