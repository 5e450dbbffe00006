using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Records;

/// <summary>The fields of a <see cref="PledgeItem"/>.</summary>
internal static class PledgeItemFields
{
    public static readonly Field<string> Id = RequiredId("写一个简短的英文编号，在本承诺内不重复", "library");
    public static readonly Field<string> Text = Required("text", "承诺", "写具体、能数得清的承诺", "图书室每个上课日延长开放1小时，到年底不少于150天");
    public static readonly Field<DateOnly> Due = RequiredDate("due", "完成期限", "写完成期限，如 2011-12-31", "2011-12-31");
    public static readonly Field<string> Person = Required("person", "责任人", "写责任人的职务或姓名", "党支部组织委员");
    public static readonly Field<IReadOnlyList<Reference<Carrier>>> Carriers = ToSeveral<Carrier>("carriers", "载体", "只服务于部分载体时写", "[重点工作]");
    public static readonly Field<IReadOnlyList<ProgressNote>> Progress =
        Groups("progress", "进展", "按日期写做了什么", ProgressNote.Shape);
    public static readonly Field<DateOnly> DoneOn = Date("done-on", "完成日期", "完成后写完成的日期，并至少有一条进展带佐证", "2011-06-30");
    public static readonly Field<string> Reason = CommonFields.Text("reason", "原因", "逾期的写明原因", "暑期施工推迟，图书室停用三周");
    public static readonly Field<PledgeWithdrawal> Withdrawal = Group("withdrawn", "撤回", "撤回的写日期和原因", PledgeWithdrawal.Shape);

    public static readonly Shape<PledgeItem> Shape =
        new("承诺事项", [Id, Text, Due, Person, Carriers, Progress, DoneOn, Reason, Withdrawal], Read);

    private static PledgeItem Read(FieldReader fields) => new(
        fields.Mapping,
        fields.Required(Id),
        fields.Required(Text),
        fields.Required(Due),
        fields.Required(Person),
        fields.List(Carriers),
        fields.List(Progress),
        fields.OptionalValue(DoneOn),
        fields.Optional(Reason),
        fields.Optional(Withdrawal));
}
