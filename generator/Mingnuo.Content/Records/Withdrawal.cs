using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Records;

/// <summary>That a record does not stand any more. Its page stays at its address and says so.</summary>
/// <param name="Source">Its fields as written.</param>
/// <param name="On">The day from which it does not stand.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Reason">Why, as told to the public.</param>
/// <param name="Successor">What to read instead.</param>
public sealed record Withdrawal(YamlMapping Source, DateOnly On, WithdrawalKind Kind, string Reason, RecordLink? Successor)
{
    internal static readonly Field<DateOnly> OnField = RequiredDate("on", "日期", "写撤回的日期", "2011-07-20");

    internal static readonly Field<WithdrawalKind> KindField = new(
        "kind",
        "方式",
        "写撤回、并入、替代或误公布；误公布的，别的字段和正文都要删去",
        "撤回",
        new ChoiceType<WithdrawalKind>(
            ("撤回", WithdrawalKind.Withdrawn),
            ("并入", WithdrawalKind.Merged),
            ("替代", WithdrawalKind.Replaced),
            ("误公布", WithdrawalKind.PublishedInError),
            ("withdrawn", WithdrawalKind.Withdrawn),
            ("merged", WithdrawalKind.Merged),
            ("replaced", WithdrawalKind.Replaced),
            ("published-in-error", WithdrawalKind.PublishedInError)),
        isRequired: true);

    internal static readonly Field<RecordLink> SuccessorField =
        Link("successor", "改看", "写接替它的那个文件；并入和替代必须写", "../pages/about.md");

    private static readonly Field<string> ReasonField = Required("reason", "原因", "写为什么，读者会看到", "单位合并，原来的内容不再适用");

    internal static Shape<Withdrawal> Shape { get; } = new("撤回登记", [OnField, KindField, ReasonField, SuccessorField], Read);

    private static Withdrawal Read(FieldReader fields) => new(
        fields.Mapping,
        fields.Required(OnField),
        fields.Required(KindField),
        fields.Required(ReasonField),
        fields.Optional(SuccessorField));
}
