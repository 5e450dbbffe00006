using Mingnuo.Build.Pipelines.Reports;

namespace Mingnuo.Build.Pipelines;

/// <summary>Every pipeline of a site.</summary>
internal static class SitePipelines
{
    /// <summary>All of them, in the order of the navigation.</summary>
    public static IReadOnlyList<IPipeline> All { get; } =
    [
        new HomePipeline(),
        new PlansPipeline(),
        new UnitsPipeline(),
        new BoardPipeline(),
        new PledgesPipeline(),
        new ProfilesPipeline(),
        new ReportsPipeline(),
        new StandardsPipeline(),
        new CarriersPipeline(),
        new LedgersPipeline(),
        new CampaignPipeline(),
        new PagesPipeline(),
        new NotFoundPipeline(),
    ];
}
