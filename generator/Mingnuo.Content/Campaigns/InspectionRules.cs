using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>How units are inspected (督查).</summary>
/// <param name="Tiers">Who inspects, from the everyday tier up.</param>
/// <param name="Methods">How.</param>
public sealed record InspectionRules(IReadOnlyList<InspectionTier> Tiers, IReadOnlyList<InspectionMethod> Methods)
{
    private static readonly Field<IReadOnlyList<InspectionTier>> TiersField = CampaignFields.Groups("tiers", "层级", InspectionTier.Shape);
    private static readonly Field<IReadOnlyList<InspectionMethod>> MethodsField = CampaignFields.Groups("methods", "方法", InspectionMethod.Shape);

    internal static Shape<InspectionRules> Shape { get; } =
        new("督查", [TiersField, MethodsField], fields => new InspectionRules(fields.List(TiersField), fields.List(MethodsField)));
}
