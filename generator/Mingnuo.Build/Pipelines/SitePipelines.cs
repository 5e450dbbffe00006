using Mingnuo.Build.Pipelines.Evaluations;
using Mingnuo.Build.Pipelines.Feeds;
using Mingnuo.Build.Pipelines.Honours;
using Mingnuo.Build.Pipelines.Inspections;
using Mingnuo.Build.Pipelines.Permanence;
using Mingnuo.Build.Pipelines.Reports;
using Mingnuo.Build.Pipelines.Revisions;
using Mingnuo.Build.Pipelines.Supervision;

namespace Mingnuo.Build.Pipelines;

/// <summary>Every pipeline of a site.</summary>
internal static class SitePipelines
{
    /// <summary>All of them, in the order of the navigation.</summary>
    public static IReadOnlyList<IPipeline> All { get; } =
    [
        new HomePipeline(),
        new SupervisionPipeline(),
        new MonthsPipeline(),
        new PlansPipeline(),
        new UnitsPipeline(),
        new BoardPipeline(),
        new PledgesPipeline(),
        new ProfilesPipeline(),
        new ReportsPipeline(),
        new InspectionsPipeline(),
        new EvaluationsPipeline(),
        new HonoursPipeline(),
        new StandardsPipeline(),
        new CarriersPipeline(),
        new LedgersPipeline(),
        new CampaignPipeline(),
        new SubscribePipeline(),
        new DataPipeline(),
        new PagesPipeline(),
        new WithdrawnPipeline(),
        new MovedPipeline(),
        new SearchPipeline(),
        new RevisionsPipeline(),
        new NotFoundPipeline(),
    ];
}
