using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Records;

/// <summary>The fields of a <see cref="Pledge"/>.</summary>
internal static class PledgeFields
{
    public static readonly Field<Reference<Unit>> Unit = To<Unit>("unit", "单位", "写作出承诺的单位", "liulin-primary", isRequired: true);
    public static readonly Field<Pledger> Pledger = Group("pledger", "承诺人", "党员个人承诺时写姓名和职务；单位承诺不写", Records.Pledger.Shape);
    public static readonly Field<DateOnly> MadeOn = RequiredDate("made-on", "承诺日期", "写向公众公布承诺的日期", "2011-03-01");
    public static readonly Field<Reference<Phase>> Phase = To<Phase>("phase", "时段", "写 campaign.yml 里的时段", "第二时段");
    public static readonly Field<IReadOnlyList<Reference<Carrier>>> Carriers = ToSeveral<Carrier>("carriers", "载体", "写服务于哪些载体", "[平安校园, 重点工作]");
    public static readonly Field<IReadOnlyList<Reference<StandardItem>>> Standards = ToSeveral<StandardItem>("standards", "标准", "写对应哪些标准条目", "[党员队伍好, 群众反映好]");
    public static readonly Field<string> Objection = Required("objection", "异议渠道", "写公众怎样提出异议", "写信投进校门口的意见箱，一周内在公告栏答复");
    public static readonly Field<IReadOnlyList<PledgeItem>> Items =
        Groups("items", "承诺事项", "至少写一个事项", PledgeItemFields.Shape, isRequired: true);
    public static readonly Field<IReadOnlyList<PledgeChange>> Changes =
        Groups("changes", "变更", "承诺公布后改过的，写哪一项、何时、为什么、原来怎么写", PledgeChange.Shape);

    public static readonly Shape<Pledge> Shape = new(
        "公开承诺",
        [Title, Unit, Pledger, MadeOn, Phase, Carriers, Standards, Objection, Items, Changes, .. OfEveryRecord],
        Read);

    private static Pledge Read(FieldReader fields) => new(
        fields.Source,
        fields.Required(Title),
        fields.Required(Unit),
        fields.Optional(Pledger),
        fields.Required(MadeOn),
        fields.Optional(Phase),
        fields.List(Carriers),
        fields.List(Standards),
        fields.Required(Objection),
        fields.Required(Items),
        fields.List(Changes),
        fields.Optional(Sample, false));
}
