using Mingnuo.Content.Reading;
using Mingnuo.Content.Supervision;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Records;

/// <summary>That a published pledge item was changed. The item itself carries the new promise, this the old one.</summary>
/// <param name="Source">Its fields as written.</param>
/// <param name="Item">The id of the item.</param>
/// <param name="Date">The day of the change.</param>
/// <param name="Reason">Why, as told to the public.</param>
/// <param name="Was">The promise before.</param>
/// <param name="WasDue">Its due date before, where that changed.</param>
/// <param name="Inspection">The inspection that led to it.</param>
public sealed record PledgeChange(
    YamlMapping Source, string Item, DateOnly Date, string Reason, string Was, DateOnly? WasDue, Reference<Inspection>? Inspection)
{
    internal static readonly Field<string> ItemField = Required("item", "事项", "写被变更事项的编号", "library");
    internal static readonly Field<DateOnly> DateField = RequiredDate("date", "变更日期", "写变更的日期", "2011-04-15");
    internal static readonly Field<string> ReasonField = Required("reason", "原因", "写变更的原因", "家长希望多开放半小时");
    internal static readonly Field<string> WasField = Required("was", "原承诺", "写变更前的承诺", "图书室每个上课日延长开放半小时，到年底不少于100天");
    internal static readonly Field<DateOnly> WasDueField = CommonFields.Date("was-due", "原期限", "写变更前的完成期限", "2011-10-31");

    private static readonly Field<Reference<Inspection>> InspectionField = To<Inspection>("inspection", "督查", "督查以后改的，写那次督查的编号", "2011-03-16-pledge-progress");

    internal static Shape<PledgeChange> Shape { get; } =
        new("变更", [ItemField, DateField, ReasonField, WasField, WasDueField, InspectionField], Read);

    private static PledgeChange Read(FieldReader fields) => new(
        fields.Mapping,
        fields.Required(ItemField),
        fields.Required(DateField),
        fields.Required(ReasonField),
        fields.Required(WasField),
        fields.OptionalValue(WasDueField),
        fields.Optional(InspectionField));
}
