using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Records;

/// <summary>What was done for a pledge item, on a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Text">What was done.</param>
/// <param name="Evidence">What proves it; may be empty.</param>
public sealed record ProgressNote(DateOnly Date, string Text, IReadOnlyList<Attachment> Evidence)
{
    private static readonly Field<DateOnly> DateField = RequiredDate("date", "日期", "写进展的日期", "2011-05-20");
    private static readonly Field<string> TextField = Required("text", "进展", "写做了什么，带上数字", "图书室已延长开放46天，借书312人次");
    internal static readonly Field<IReadOnlyList<Attachment>> EvidenceField =
        Groups("evidence", "佐证", "写能证明这件事的材料", Attachment.Shape);

    internal static Shape<ProgressNote> Shape { get; } = new(
        "进展",
        [DateField, TextField, EvidenceField],
        fields => new ProgressNote(fields.Required(DateField), fields.Required(TextField), fields.List(EvidenceField)));
}
