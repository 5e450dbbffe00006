using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Records;

/// <summary>The fields of a <see cref="Unit"/>.</summary>
internal static class UnitFields
{
    public static readonly Field<string> Name = Required("name", "名称", "写单位全称", "柳河小学党支部");
    public static readonly Field<string> ShortName = Required("short-name", "简称", "写列表和图表里用的简称", "柳河小学");
    public static readonly Field<Reference<UnitCategory>> Category = To<UnitCategory>("category", "类别", "写 campaign.yml 里的类别", "中小学");
    public static readonly Field<Reference<UnitGroup>> Group = To<UnitGroup>("group", "分组", "写 campaign.yml 里的分组", "城区小学组");
    public static readonly Field<string> Theme = Text("theme", "活动主题", "写本单位的活动主题", "让每个孩子都有书读");
    public static readonly Field<string> Secretary = Text("secretary", "负责人职务", "写职务，如党支部书记，不写姓名", "党支部书记");
    public static readonly Field<int> Members = Number("members", "党员人数", "写党员人数", "23");
    public static readonly Field<string> Contact = Text("contact", "联系方式", "写公众怎样联系本单位，不写个人手机", "学校传达室，每周三下午接待来访");

    public static readonly Shape<Unit> Shape = new(
        "单位", [Name, ShortName, Category, Group, Theme, Secretary, Members, Contact, .. OfEveryRecord], Read);

    private static Unit Read(FieldReader fields) => new(
        fields.Source,
        fields.Required(Name),
        fields.Required(ShortName),
        fields.Optional(Category),
        fields.Optional(Group),
        fields.Optional(Theme),
        fields.Optional(Secretary),
        fields.OptionalValue(Members),
        fields.Optional(Contact),
        fields.Optional(Sample, false));
}
