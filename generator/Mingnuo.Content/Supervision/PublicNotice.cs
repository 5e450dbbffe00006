using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Supervision;

/// <summary>A notice of who is to be honoured, and how to object (公示).</summary>
/// <param name="Source">Its fields as written.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Basis">On what the choice rests.</param>
/// <param name="Objection">How to object, and to whom.</param>
public sealed record PublicNotice(YamlMapping Source, DateOnly From, DateOnly To, string Basis, string Objection)
{
    internal static readonly Field<DateOnly> ToField = RequiredDate("to", "公示止", "写公示的最后一天", "2010-06-25");
    private static readonly Field<DateOnly> FromField = RequiredDate("from", "公示起", "写公示的第一天", "2010-06-21");
    private static readonly Field<string> BasisField = Required("basis", "依据", "写凭什么推荐", "民主评议结果和支部推荐，经会议研究");
    private static readonly Field<string> ObjectionField = Required("objection", "异议渠道", "写向谁、怎样提出异议", "公示期内向活动办公室书面反映，署真实姓名");

    internal static Shape<PublicNotice> Shape { get; } = new(
        "公示",
        [FromField, ToField, BasisField, ObjectionField],
        fields => new PublicNotice(
            fields.Mapping, fields.Required(FromField), fields.Required(ToField), fields.Required(BasisField), fields.Required(ObjectionField)));

    /// <summary>Whether it is up on a day.</summary>
    public bool IsRunningOn(DateOnly day) => From <= day && day <= To;
}
