using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Records;

/// <summary>The fields of a <see cref="Profile"/>.</summary>
internal static class ProfileFields
{
    public static readonly Field<string> Name = Required("name", "姓名或名称", "写先进个人的姓名或先进组织的名称", "李卫东");
    public static readonly Field<string> Office = Text("office", "职务", "先进个人写职务或岗位", "数学教师");
    public static readonly Field<Reference<HonourKind>> Honour = To<HonourKind>("honour", "荣誉类别", "写 campaign.yml 里的荣誉类别", "师德标兵");
    public static readonly Field<Reference<Unit>> Unit = To<Unit>("unit", "单位", "写所在单位", "liulin-primary");
    public static readonly Field<IReadOnlyList<Reference<StandardItem>>> Standards = ToSeveral<StandardItem>("standards", "标准", "写体现了哪些标准条目", "[做关爱学生表率, 做实践创新表率]");
    public static readonly Field<IReadOnlyList<string>> Honours = Texts("honours", "所获荣誉", "逐条写所获荣誉", "[2011年教工委师德标兵]");
    public static readonly Field<string> Summary = Required("summary", "摘要", "用一两句话概括，80 字以内", "教了二十年数学，每天放学后陪跟不上的孩子再学一会儿");
    public static readonly Field<RecordLink> Photo = new("photo", "照片", "写照片文件的相对路径", "li-weidong.jpg", FieldTypes.Picture, isRequired: false);
    public static readonly Field<string> PhotoAlt = Text("photo-alt", "照片说明", "写照片上是什么", "李卫东在图书室给学生讲故事");
    public static readonly Field<DateOnly> Published = RequiredDate("published", "发布日期", "写发布的日期", "2011-07-01");
    public static readonly Field<string> Consent = Required("consent", "公开同意", "写谁在何时同意公开", "本人于2011年6月20日书面同意公开");

    public static readonly Shape<Profile> Shape = new(
        "先进典型",
        [Title, Name, Office, Honour, Unit, Standards, Honours, Summary, Photo, PhotoAlt, Published, Consent, .. OfEveryRecord],
        Read);

    private static Profile Read(FieldReader fields) => new(
        fields.Source,
        fields.Required(Title),
        fields.Required(Name),
        fields.Optional(Office),
        fields.Optional(Honour),
        fields.Optional(Unit),
        fields.List(Standards),
        fields.List(Honours),
        fields.Required(Summary),
        fields.Optional(Photo),
        fields.Optional(PhotoAlt),
        fields.Required(Published),
        fields.Required(Consent),
        fields.Optional(Sample, false));
}
