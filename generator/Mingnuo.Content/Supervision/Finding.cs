using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Supervision;

/// <summary>Something found wanting, to be put right by a day.</summary>
/// <param name="Source">Its fields as written.</param>
/// <param name="Id">Unique in its inspection; its anchor on the inspection's page.</param>
/// <param name="Unit">Whose it is.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Deadline">The last day to put it right.</param>
/// <param name="PutRightOn">The day it was put right.</param>
/// <param name="Measure">What was done.</param>
/// <param name="Recheck">The look that was taken afterwards.</param>
public sealed record Finding(
    YamlMapping Source, string Id, Reference<Unit> Unit, string Problem, DateOnly Deadline, DateOnly? PutRightOn, string? Measure, Recheck? Recheck)
{
    internal static readonly Field<string> IdField = RequiredId("写一个简短的英文编号，在本次督查内不重复", "drill-record");
    internal static readonly Field<DateOnly> DeadlineField = RequiredDate("deadline", "整改期限", "写最迟哪天整改好", "2010-09-30");
    internal static readonly Field<DateOnly> PutRightOnField = Date("put-right-on", "整改日期", "整改好了写日期，并写整改措施", "2010-09-28");
    private static readonly Field<Reference<Unit>> UnitField = To<Unit>("unit", "单位", "写是哪个单位的问题", "liulin-primary", isRequired: true);
    private static readonly Field<string> ProblemField = Required("problem", "问题", "写查出了什么问题", "疏散演练没有用时记录");
    private static readonly Field<string> MeasureField = Text("measure", "整改措施", "写怎样整改的", "补做两次演练并记下用时");
    internal static readonly Field<Recheck> RecheckField = Group("recheck", "复查", "复查过的写日期和结果", Supervision.Recheck.Shape);

    internal static Shape<Finding> Shape { get; } =
        new("督查问题", [IdField, UnitField, ProblemField, DeadlineField, PutRightOnField, MeasureField, RecheckField], Read);

    /// <summary>Whether it was put right, by a day, after its deadline.</summary>
    public bool IsLateOn(DateOnly asOf) => PutRightOn <= asOf && PutRightOn > Deadline;

    /// <summary>Where it stands on a day.</summary>
    public FindingStatus StatusOn(DateOnly asOf) => this switch
    {
        { Recheck: { } recheck } when recheck.On <= asOf => recheck.IsPassed ? FindingStatus.Passed : FindingStatus.Failed,
        { PutRightOn: { } day } when day <= asOf => FindingStatus.PutRight,
        _ => Deadline < asOf ? FindingStatus.Overdue : FindingStatus.Open,
    };

    private static Finding Read(FieldReader fields) => new(
        fields.Mapping,
        fields.Required(IdField),
        fields.Required(UnitField),
        fields.Required(ProblemField),
        fields.Required(DeadlineField),
        fields.OptionalValue(PutRightOnField),
        fields.Optional(MeasureField),
        fields.Optional(RecheckField));
}
