using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>首页: where the campaign stands on the site's day.</summary>
internal sealed class HomePipeline : IPipeline
{
    private const int Shown = 6;

    public IEnumerable<Document> Run(Site site)
    {
        Hub hub = site.Hub;
        Page? introduction = hub.Pages.FirstOrDefault(p => p.Id.Length == 0);
        var view = new HomeView
        {
            Campaign = hub.Campaign.Exists ? CampaignIn(site) : null,
            Timeline = hub.Campaign.Phases.Count > 0 ? Timelines.Of(site) : null,
            UnitCount = hub.Units.Count,
            UnitsWithPlan = hub.Units.Count(u => hub.PlansOf(u).Any()),
            UnitsWithPledge = hub.Units.Count(u => hub.PledgesOf(u).Any(p => p.Pledger is null)),
            PledgeCount = hub.Pledges.Count,
            ProfileCount = hub.Profiles.Count,
            Bar = site.Statuses.Bar(site.Items.All),
            Steps = Steps.Of(site),
            LatestPledges = [.. hub.Pledges.Take(Shown).Select(site.Cards.Of)],
            Profiles = [.. hub.Profiles.Take(Shown).Select(site.Cards.Of)],
            DueNext = [.. site.Items.Board.Where(i => i.View is { IsOpen: true, DaysLeft: >= 0 }).Take(Shown).Select(i => i.View)],
            Overdue = [.. site.Items.Board.Where(i => i.Status == PledgeStatus.Overdue).Take(Shown).Select(i => i.View)],
            Carriers = [.. hub.Campaign.Carriers.Select(c => CarriersPipeline.Card(site, c))],
            Body = new Markup(introduction?.Body.Html ?? ""),
            Pages = [.. PageFolders.Of(hub.Pages).Top.Select(e => e.Card(site))],
        };
        yield return site.Page(new PageSpec("", "home", hub.Settings.Name, view)
        {
            Kind = PageKind.Home,
            Record = introduction,
            IsSample = site.CountsSamples,
        });
    }

    private static CampaignView CampaignIn(Site site)
    {
        Campaign campaign = site.Hub.Campaign;
        Plan? plan = campaign.Plan is null ? null : site.Hub.Get(campaign.Plan);
        bool isPublished = plan is not null && site.Hub.Plans.Contains(plan);
        return new CampaignView(
            campaign.Name,
            campaign.Scope,
            campaign.Theme,
            [.. campaign.Objectives.Select(o => Terms.View(o, site.Urls))],
            isPublished ? site.Urls.For(plan!.Address) : null,
            isPublished ? plan!.DocNumber : null);
    }
}
