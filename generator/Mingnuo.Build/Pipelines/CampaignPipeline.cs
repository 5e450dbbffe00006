using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;

namespace Mingnuo.Build.Pipelines;

/// <summary>时段, 步骤 and 组织机构.</summary>
internal sealed class CampaignPipeline : IPipeline
{
    public IEnumerable<Document> Run(Site site)
    {
        Campaign campaign = site.Hub.Campaign;
        if (campaign.Phases.Count > 0)
        {
            yield return List(site, Addresses.Phases, "phases", new PhasesView(Timelines.Of(site)), site.CountsSamples);
        }

        if (campaign.Steps.Count > 0)
        {
            yield return List(site, Addresses.Steps, "steps", new StepsView(Steps.Of(site), [.. site.Hub.Units.Select(site.Cards.Of)]), site.CountsSamples);
        }

        if (campaign.Organisation is not null)
        {
            yield return List(site, Addresses.Organisation, "organisation", View(campaign), isSample: false);
        }
    }

    private static Document List(Site site, string address, string layout, object view, bool isSample) =>
        site.Page(new PageSpec(address, layout, site.Strings[$"nav.{layout}"], view) { Description = site.Strings[$"{layout}.description"], IsSample = isSample });

    private static OrganisationView View(Campaign campaign) => new()
    {
        Bodies = [.. campaign.Organisation!.Bodies.Select(b => new LeadingBodyView(b.Id, b.Name, b.Duty, Of(b.Head), Of(b.Deputies), Of(b.Members)))],
        Duties = [.. campaign.Duties.Select(d => new DutyView(d.Who, d.What))],
        ReportsPerMonth = campaign.Reporting?.PerMonth ?? 0,
        ReportsTo = campaign.Reporting?.To ?? [],
        Media = [.. campaign.Reporting?.Media.Select(m => m.Name) ?? []],
        InspectionTiers = [.. campaign.Inspection?.Tiers.Select(t => t.Name) ?? []],
        InspectionMethods = [.. campaign.Inspection?.Methods.Select(m => m.Name) ?? []],
        ReviewQuestions = [.. campaign.Review?.Questions.Select(q => q.Name) ?? []],
        ReviewWhen = campaign.Review?.When,
        HonourKinds = [.. campaign.Honours?.Kinds.Select(k => k.Name) ?? []],
        HonourLevels = [.. campaign.Honours?.Levels.Select(l => l.Name) ?? []],
        AlsoTakesPart = campaign.AlsoTakesPart,
        Pairing = campaign.Pairing,
    };

    private static IReadOnlyList<OfficerView> Of(IReadOnlyList<Officer> officers) => [.. officers.Select(o => new OfficerView(o.Name, o.Office))];
}
