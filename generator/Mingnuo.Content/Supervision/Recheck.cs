using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Supervision;

/// <summary>A second look at what was to be put right (复查).</summary>
/// <param name="On">The day.</param>
/// <param name="IsPassed">Whether it was found good.</param>
/// <param name="Note">What was seen.</param>
public sealed record Recheck(DateOnly On, bool IsPassed, string? Note)
{
    private static readonly Field<DateOnly> OnField = RequiredDate("on", "复查日期", "写复查的日期", "2010-10-11");
    private static readonly Field<bool> ResultField =
        new("result", "复查结果", "写合格或不合格", "合格", new ChoiceType<bool>(("合格", true), ("不合格", false)), isRequired: true);
    private static readonly Field<string> NoteField = Text("note", "说明", "写看到了什么", "抽看计时表两份");

    internal static Shape<Recheck> Shape { get; } = new(
        "复查",
        [OnField, ResultField, NoteField],
        fields => new Recheck(fields.Required(OnField), fields.Required(ResultField), fields.Optional(NoteField)));
}
