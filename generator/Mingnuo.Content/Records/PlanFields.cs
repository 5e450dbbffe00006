using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Records;

/// <summary>The fields of a <see cref="Plan"/>.</summary>
internal static class PlanFields
{
    public static readonly ChoiceType<Validity> Validities = new(
        ("全文有效", Records.Validity.InForce),
        ("已修订", Records.Validity.Revised),
        ("失效", Records.Validity.Lapsed),
        ("废止", Records.Validity.Repealed));

    public static readonly Field<Reference<Unit>> Unit = To<Unit>("unit", "单位", "写制定方案的单位；全县的方案不写", "liulin-primary");
    public static readonly Field<string> DocNumber = Text("doc-number", "发文字号", "写发文字号，年份用〔〕", "柳小党发〔2010〕3号");
    public static readonly Field<string> Issuer = Required("issuer", "发文机关", "写发文机关全称", "柳林小学党支部");
    public static readonly Field<DateOnly> Written = RequiredDate("written", "成文日期", "写落款的日期", "2010-05-20");
    public static readonly Field<DateOnly> Published = RequiredDate("published", "发布日期", "写向公众发布的日期", "2010-05-24");
    public static readonly Field<string> IndexNumber = Text("index-number", "索引号", "写索引号，一经公布不再改", "SL-LLXX-2010-03");
    public static readonly Field<string> Subject = Text("subject", "主题分类", "写主题分类", "党建工作");
    public static readonly Field<Validity> Validity = new("validity", "有效性", "写文件是否有效", "全文有效", Validities, isRequired: false);
    public static readonly Field<IReadOnlyList<Attachment>> Attachments =
        Groups("attachments", "附件", "写附件的说明和链接", Attachment.Shape);

    public static readonly Shape<Plan> Shape = new(
        "实施方案",
        [Title, Unit, DocNumber, Issuer, Written, Published, IndexNumber, Subject, Validity, Summary, Attachments, .. OfEveryRecord],
        Read);

    private static Plan Read(FieldReader fields) => new(
        fields.Source,
        fields.Required(Title),
        fields.Optional(Unit),
        fields.Optional(DocNumber),
        fields.Required(Issuer),
        fields.Required(Written),
        fields.Required(Published),
        fields.Optional(IndexNumber),
        fields.Optional(Subject),
        fields.Optional(Validity, Records.Validity.Unstated),
        fields.Optional(Summary),
        fields.List(Attachments),
        fields.Optional(Sample, false));
}
