using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Supervision;

/// <summary>The fields of a <see cref="Report"/>.</summary>
internal static class ReportFields
{
    public static readonly Field<Reference<Unit>> Unit = To<Unit>("unit", "单位", "写报送的单位", "liulin-primary", isRequired: true);
    public static readonly Field<DateOnly> SentOn = RequiredDate("date", "报送日期", "写报送的日期", "2010-06-24");
    public static readonly Field<Month> LateFor = new("month", "所报月份", "补报以前月份的写那个月；当月报的不写", "2010-05", FieldTypes.Month, isRequired: false);
    public static readonly Field<IReadOnlyList<Reference<Carrier>>> Carriers = ToSeveral<Carrier>("carriers", "载体", "写说的是哪些载体", "[生态文明教育]", isRequired: true);
    public static readonly Field<IReadOnlyList<TakenUp>> Media = Groups("media", "媒体采用", "被媒体采用的，写媒体和日期", TakenUp.Shape);

    public static readonly Shape<Report> Shape = new("信息", [Title, Unit, SentOn, LateFor, Carriers, Media, .. OfEveryRecord], Read);

    private static Report Read(FieldReader fields) => new(
        fields.Source,
        fields.Required(Title),
        fields.Required(Unit),
        fields.Required(SentOn),
        fields.OptionalValue(LateFor),
        fields.Required(Carriers),
        fields.List(Media),
        fields.Optional(Sample, false));
}
