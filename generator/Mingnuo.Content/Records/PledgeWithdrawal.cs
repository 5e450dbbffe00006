using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Records;

/// <summary>That a pledge item was withdrawn.</summary>
/// <param name="Source">Its fields as written.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why, as told to the public.</param>
public sealed record PledgeWithdrawal(YamlMapping Source, DateOnly On, string Reason)
{
    internal static readonly Field<DateOnly> OnField = RequiredDate("on", "撤回日期", "写撤回的日期", "2011-07-05");
    private static readonly Field<string> ReasonField = Required("reason", "原因", "写撤回的原因", "图书室所在楼房要加固，停用到明年，对不住家长和学生");

    internal static Shape<PledgeWithdrawal> Shape { get; } = new(
        "撤回", [OnField, ReasonField], fields => new PledgeWithdrawal(fields.Mapping, fields.Required(OnField), fields.Required(ReasonField)));
}
