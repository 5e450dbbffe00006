using Mingnuo.Content.Records;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>A campaign as data, <c>site/campaign.yml</c>: another bureau, another year, another campaign changes that file only.</summary>
/// <param name="Name">活动名称.</param>
/// <param name="Scope">Who takes part.</param>
/// <param name="County">Where.</param>
/// <param name="Theme">总主题.</param>
/// <param name="BasedOn">The documents of higher bodies that it carries out.</param>
/// <param name="Plan">The county's plan.</param>
/// <param name="Objectives">主要目标.</param>
/// <param name="Carriers">主要载体: every pledge belongs to one or more.</param>
/// <param name="Standards">先进标准: the lists that stories are measured by.</param>
/// <param name="Phases">时段, in order of time.</param>
/// <param name="Steps">步骤, in order; each unit moves through them.</param>
/// <param name="Categories">单位类别.</param>
/// <param name="Groups">分组.</param>
/// <param name="Pairing">结对方式.</param>
/// <param name="Duties">Who does what.</param>
/// <param name="Balance">统筹兼顾.</param>
/// <param name="Reporting">信息报送.</param>
/// <param name="Review">民主评议.</param>
/// <param name="Inspection">督查.</param>
/// <param name="Honours">表彰.</param>
/// <param name="AlsoTakesPart">Who else takes part.</param>
/// <param name="Organisation">组织机构.</param>
public sealed record Campaign(
    string Name,
    string? Scope,
    string? County,
    string? Theme,
    IReadOnlyList<string> BasedOn,
    Reference<Plan>? Plan,
    IReadOnlyList<Objective> Objectives,
    IReadOnlyList<Carrier> Carriers,
    IReadOnlyList<StandardList> Standards,
    IReadOnlyList<Phase> Phases,
    IReadOnlyList<Step> Steps,
    IReadOnlyList<UnitCategory> Categories,
    IReadOnlyList<UnitGroup> Groups,
    IReadOnlyList<string> Pairing,
    IReadOnlyList<Duty> Duties,
    string? Balance,
    ReportingRules? Reporting,
    ReviewRules? Review,
    InspectionRules? Inspection,
    HonourRules? Honours,
    IReadOnlyList<string> AlsoTakesPart,
    Organisation? Organisation)
{
    /// <summary>A hub without a campaign: nothing is declared, so nothing can be named.</summary>
    public static Campaign None { get; } =
        new("", null, null, null, [], null, [], [], [], [], [], [], [], [], [], null, null, null, null, null, [], null);

    /// <summary>Whether there is a campaign at all.</summary>
    public bool Exists => Name.Length > 0;

    /// <summary>
    /// The phase that a day falls in; where phases overlap, the one that began last. <see langword="null"/> before, between and after them.
    /// </summary>
    public Phase? PhaseOn(DateOnly day) => Phases.Where(p => p.From <= day && day <= p.To).MaxBy(p => p.From);
}
