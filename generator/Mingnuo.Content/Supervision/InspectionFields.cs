using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Supervision;

/// <summary>The fields of an <see cref="Inspection"/>.</summary>
internal static class InspectionFields
{
    public static readonly Field<DateOnly> On = RequiredDate("date", "督查日期", "写督查的日期", "2010-09-14");
    public static readonly Field<Reference<InspectionTier>> Tier = To<InspectionTier>("tier", "督查层级", "写 campaign.yml 里的层级", "机关办公室经常督查", isRequired: true);
    public static readonly Field<IReadOnlyList<Reference<InspectionMethod>>> Methods = ToSeveral<InspectionMethod>("methods", "督查方法", "写用了哪些方法", "[查看资料, 党员访谈]");
    public static readonly Field<IReadOnlyList<Reference<Unit>>> Units = ToSeveral<Unit>("units", "单位", "写查了哪些单位", "[liulin-primary, qingtong-middle]", isRequired: true);
    public static readonly Field<IReadOnlyList<Finding>> Findings = Groups("findings", "问题", "逐条写查出的问题", Finding.Shape);

    public static readonly Shape<Inspection> Shape = new("督查", [Title, On, Tier, Methods, Units, Findings, .. OfEveryRecord], Read);

    private static Inspection Read(FieldReader fields) => new(
        fields.Source,
        fields.Required(Title),
        fields.Required(On),
        fields.Required(Tier),
        fields.List(Methods),
        fields.Required(Units),
        fields.List(Findings),
        fields.Optional(Sample, false));
}
