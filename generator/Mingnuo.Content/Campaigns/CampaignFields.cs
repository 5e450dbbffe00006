using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>The fields of <c>site/campaign.yml</c>.</summary>
internal static class CampaignFields
{
    private static readonly Field<string> Name = Required("name", "活动名称", "写活动名称", "创先争优活动");
    private static readonly Field<string> Scope = Text("scope", "参加范围", "写谁参加", "全县教育系统基层党组织和党员");
    private static readonly Field<string> County = Text("county", "县", "写县名", "延庆县");
    private static readonly Field<string> Theme = Text("theme", "总主题", "写活动总主题", "办人民满意的教育");
    private static readonly Field<IReadOnlyList<string>> BasedOn = Several("based-on", "依据", "[中共延庆县委关于深入开展创先争优活动的实施意见]");
    private static readonly Field<Reference<Plan>> Plan = To<Plan>("plan", "全县方案", "写 content/plans/ 里那份方案的编号", "county-2010");
    private static readonly Field<IReadOnlyList<Objective>> Objectives = Groups("objectives", "主要目标", Objective.Shape);
    private static readonly Field<IReadOnlyList<Carrier>> Carriers = Groups("carriers", "主要载体", Carrier.Shape);
    private static readonly Field<IReadOnlyList<StandardList>> Standards = Groups("standards", "先进标准", StandardList.Shape);
    private static readonly Field<IReadOnlyList<Phase>> Phases = Groups("phases", "时段", Phase.Shape);
    private static readonly Field<IReadOnlyList<Step>> Steps = Groups("steps", "步骤", Step.Shape);
    private static readonly Field<IReadOnlyList<UnitCategory>> Categories = Groups("categories", "单位类别", UnitCategory.Shape);
    private static readonly Field<IReadOnlyList<UnitGroup>> UnitGroups = Groups("groups", "分组", UnitGroup.Shape);
    private static readonly Field<IReadOnlyList<string>> Pairing = Several("pairing", "结对方式", "[单位结对帮扶, 支部共建, 党员结对]");
    private static readonly Field<IReadOnlyList<Duty>> Duties = Groups("duties", "职责", Duty.Shape);
    private static readonly Field<string> Balance = Text("balance", "统筹兼顾", "写活动怎样与日常工作合在一起", "与本职工作、党员培训和群众关心的问题统筹推进，不另起炉灶");
    private static readonly Field<ReportingRules> Reporting = Group("reporting", "信息报送", "写报送的规则", ReportingRules.Shape);
    private static readonly Field<ReviewRules> Review = Group("review", "民主评议", "写评议的问题", ReviewRules.Shape);
    private static readonly Field<InspectionRules> Inspection = Group("inspection", "督查", "写督查的层级和方法", InspectionRules.Shape);
    private static readonly Field<HonourRules> Honours = Group("honours", "表彰", "写荣誉的类别和级别", HonourRules.Shape);
    private static readonly Field<IReadOnlyList<string>> AlsoTakesPart = Several("also-takes-part", "一同参加", "[工会, 共青团, 妇联]");
    private static readonly Field<Organisation> Organisation = Group("organisation", "组织机构", "写领导机构和成员", Campaigns.Organisation.Shape);

    public static readonly Shape<Campaign> Shape = new(
        "活动",
        [
            Name, Scope, County, Theme, BasedOn, Plan, Objectives, Carriers, Standards, Phases, Steps, Categories, UnitGroups, Pairing,
            Duties, Balance, Reporting, Review, Inspection, Honours, AlsoTakesPart, Organisation,
        ],
        Read);

    internal static Field<IReadOnlyList<string>> Several(string name, string label, string example) =>
        Texts(name, label, $"逐条写{label}", example);

    internal static Field<IReadOnlyList<T>> Groups<T>(string name, string label, Shape<T> shape, bool isRequired = false)
        where T : class => CommonFields.Groups(name, label, $"逐条写{label}", shape, isRequired);

    private static Campaign Read(FieldReader fields) => new(
        fields.Required(Name),
        fields.Optional(Scope),
        fields.Optional(County),
        fields.Optional(Theme),
        fields.List(BasedOn),
        fields.Optional(Plan),
        fields.List(Objectives),
        fields.List(Carriers),
        fields.List(Standards),
        fields.List(Phases),
        fields.List(Steps),
        fields.List(Categories),
        fields.List(UnitGroups),
        fields.List(Pairing),
        fields.List(Duties),
        fields.Optional(Balance),
        fields.Optional(Reporting),
        fields.Optional(Review),
        fields.Optional(Inspection),
        fields.Optional(Honours),
        fields.List(AlsoTakesPart),
        fields.Optional(Organisation));
}
