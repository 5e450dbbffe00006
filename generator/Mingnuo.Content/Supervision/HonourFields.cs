using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Supervision;

/// <summary>The fields of an <see cref="Honour"/>.</summary>
internal static class HonourFields
{
    public static readonly Field<DateOnly> On = Date("date", "表彰日期", "决定以后写日期；还在公示的不写", "2010-07-01");
    public static readonly Field<Reference<HonourLevel>> Level = To<HonourLevel>("level", "级别", "写 campaign.yml 里的级别", "教工委", isRequired: true);
    public static readonly Field<Reference<HonourKind>> Kind = To<HonourKind>("kind", "荣誉类别", "写 campaign.yml 里的荣誉类别", "师德标兵", isRequired: true);
    public static readonly Field<string> DocNumber = Text("doc-number", "发文字号", "有文件的写发文字号", "延教工〔2010〕30号");
    public static readonly Field<IReadOnlyList<Recipient>> Recipients = Groups("recipients", "受表彰者", "逐个写单位或个人", Recipient.Shape, isRequired: true);
    public static readonly Field<PublicNotice> Notice = Group("notice", "公示", "写公示的起止日期、依据和异议渠道", PublicNotice.Shape);

    public static readonly Shape<Honour> Shape = new("表彰", [Title, On, Level, Kind, DocNumber, Recipients, Notice, .. OfEveryRecord], Read);

    private static Honour Read(FieldReader fields) => new(
        fields.Source,
        fields.Required(Title),
        fields.OptionalValue(On),
        fields.Required(Level),
        fields.Required(Kind),
        fields.Optional(DocNumber),
        fields.Required(Recipients),
        fields.Optional(Notice),
        fields.Optional(Sample, false));
}
