using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Data.Tables;

/// <summary>A named thing of the campaign.</summary>
/// <param name="Kind">What sort of thing: its stable English key, and its Chinese name.</param>
/// <param name="Term">The thing.</param>
internal sealed record CampaignTerm((string Key, string Label) Kind, IEntry Term)
{
    private static readonly (string Key, string Label) s_objective = ("objective", "主要目标");
    private static readonly (string Key, string Label) s_carrier = ("carrier", "主要载体");
    private static readonly (string Key, string Label) s_standardList = ("standard-list", "先进标准");
    private static readonly (string Key, string Label) s_standard = ("standard", "标准条目");
    private static readonly (string Key, string Label) s_phase = ("phase", "时段");
    private static readonly (string Key, string Label) s_step = ("step", "步骤");
    private static readonly (string Key, string Label) s_category = ("category", "单位类别");
    private static readonly (string Key, string Label) s_group = ("group", "分组");
    private static readonly (string Key, string Label) s_honour = ("honour", "荣誉类别");
    private static readonly (string Key, string Label) s_level = ("level", "表彰级别");
    private static readonly (string Key, string Label) s_medium = ("medium", "媒体");
    private static readonly (string Key, string Label) s_tier = ("tier", "督查层级");
    private static readonly (string Key, string Label) s_method = ("method", "督查方法");
    private static readonly (string Key, string Label) s_question = ("question", "评议问题");
    private static readonly (string Key, string Label) s_grade = ("grade", "评议等次");

    /// <summary>The keys of all sorts.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        s_objective.Key, s_carrier.Key, s_standardList.Key, s_standard.Key, s_phase.Key, s_step.Key, s_category.Key, s_group.Key,
        s_honour.Key, s_level.Key, s_medium.Key, s_tier.Key, s_method.Key, s_question.Key, s_grade.Key,
    ];

    /// <summary>What it asks, or what is done in it.</summary>
    public string? About { get; private init; }

    /// <summary>The name of the thing that it is a part of.</summary>
    public string? Parent { get; private init; }

    /// <summary>A phase's first day.</summary>
    public DateOnly? From { get; private init; }

    /// <summary>A phase's last day.</summary>
    public DateOnly? To { get; private init; }

    /// <summary>What a medium counts.</summary>
    public int? Points { get; private init; }

    /// <summary>Every named thing of the campaign, in its order.</summary>
    public static IEnumerable<CampaignTerm> All(Hub hub)
    {
        Campaign campaign = hub.Campaign;
        return
        [
            .. campaign.Objectives.Select(o => new CampaignTerm(s_objective, o) { About = o.Gist }),
            .. campaign.Carriers.Select(c => new CampaignTerm(s_carrier, c) { About = c.About }),
            .. campaign.Standards.Select(s => new CampaignTerm(s_standardList, s)),
            .. campaign.Standards.SelectMany(s => s.Items.Select(i => new CampaignTerm(s_standard, i) { About = i.Gist, Parent = s.Name })),
            .. campaign.Phases.Select(p => new CampaignTerm(s_phase, p) { About = p.Theme, From = p.From, To = p.To }),
            .. campaign.Steps.Select(s => new CampaignTerm(s_step, s)),
            .. campaign.Categories.Select(c => new CampaignTerm(s_category, c) { About = c.Guidance }),
            .. campaign.Groups.Select(g => new CampaignTerm(s_group, g) { Parent = hub.Get(g.Category).Name }),
            .. campaign.Honours?.Kinds.Select(k => new CampaignTerm(s_honour, k)) ?? [],
            .. campaign.Honours?.Levels.Select(l => new CampaignTerm(s_level, l)) ?? [],
            .. campaign.Reporting?.Media.Select(m => new CampaignTerm(s_medium, m) { Points = m.Points }) ?? [],
            .. campaign.Inspection?.Tiers.Select(t => new CampaignTerm(s_tier, t)) ?? [],
            .. campaign.Inspection?.Methods.Select(m => new CampaignTerm(s_method, m)) ?? [],
            .. campaign.Review?.Questions.Select(q => new CampaignTerm(s_question, q)) ?? [],
            .. campaign.Review?.Grades.Select(g => new CampaignTerm(s_grade, g)) ?? [],
        ];
    }
}
