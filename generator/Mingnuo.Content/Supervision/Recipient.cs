using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Supervision;

/// <summary>Who gets an honour: a unit, someone with a story here, or someone by name.</summary>
/// <param name="Source">Its fields as written.</param>
/// <param name="Unit">The unit, or the unit of the person named.</param>
/// <param name="Profile">The person's or organisation's story.</param>
/// <param name="Person">A person's name.</param>
/// <param name="Standards">The standard items that were met.</param>
public sealed record Recipient(
    YamlMapping Source, Reference<Unit>? Unit, Reference<Profile>? Profile, string? Person, IReadOnlyList<Reference<StandardItem>> Standards)
{
    private static readonly Field<Reference<Unit>> UnitField = To<Unit>("unit", "单位", "写受表彰的单位，或个人所在的单位", "liulin-primary");
    private static readonly Field<Reference<Profile>> ProfileField = To<Profile>("profile", "典型事迹", "本站有事迹的，写那一份的编号", "lin-shuheng");
    private static readonly Field<string> NameField = Text("name", "姓名", "没有事迹的个人写姓名", "李卫东");
    private static readonly Field<IReadOnlyList<Reference<StandardItem>>> StandardsField = ToSeveral<StandardItem>("standards", "标准", "写符合哪些标准条目", "[做关爱学生表率]");

    internal static Shape<Recipient> Shape { get; } = new(
        "受表彰者",
        [ProfileField, UnitField, NameField, StandardsField],
        fields => new Recipient(
            fields.Mapping, fields.Optional(UnitField), fields.Optional(ProfileField), fields.Optional(NameField), fields.List(StandardsField)));
}
