using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>Who leads the campaign (组织机构).</summary>
/// <param name="Bodies">The leading group, the office…</param>
public sealed record Organisation(IReadOnlyList<LeadingBody> Bodies)
{
    private static readonly Field<IReadOnlyList<LeadingBody>> BodiesField =
        CampaignFields.Groups("groups", "机构", LeadingBody.Shape, isRequired: true);

    internal static Shape<Organisation> Shape { get; } =
        new("组织机构", [BodiesField], fields => new Organisation(fields.Required(BodiesField)));
}
