using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>A body that leads or runs the campaign.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Head">组长 or 主任.</param>
/// <param name="Deputies">副组长 or 副主任.</param>
/// <param name="Members">成员.</param>
/// <param name="Duty">What it does.</param>
public sealed record LeadingBody(
    string Id,
    string Name,
    IReadOnlyList<Officer> Head,
    IReadOnlyList<Officer> Deputies,
    IReadOnlyList<Officer> Members,
    string? Duty) : IEntry
{
    private static readonly Field<IReadOnlyList<Officer>> HeadField = CampaignFields.Groups("head", "负责人", Officer.Shape);
    private static readonly Field<IReadOnlyList<Officer>> DeputiesField = CampaignFields.Groups("deputies", "副职", Officer.Shape);
    private static readonly Field<IReadOnlyList<Officer>> MembersField = CampaignFields.Groups("members", "成员", Officer.Shape);
    private static readonly Field<string> DutyField = Text("duty", "职责", "写这个机构做什么", "领导活动，组织考核评议，作出表彰");

    internal static Shape<LeadingBody> Shape { get; } = new(
        "机构", [TermFields.Id, TermFields.Name, HeadField, DeputiesField, MembersField, DutyField], Read);

    private static LeadingBody Read(FieldReader fields) => new(
        fields.Required(TermFields.Id),
        fields.Required(TermFields.Name),
        fields.List(HeadField),
        fields.List(DeputiesField),
        fields.List(MembersField),
        fields.Optional(DutyField));
}
