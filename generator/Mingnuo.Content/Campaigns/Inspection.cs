using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>How units are inspected (督查).</summary>
/// <param name="Tiers">Who inspects, from the everyday tier up.</param>
/// <param name="Methods">How.</param>
public sealed record Inspection(IReadOnlyList<InspectionTier> Tiers, IReadOnlyList<string> Methods)
{
    private static readonly Field<IReadOnlyList<InspectionTier>> TiersField = CampaignFields.Groups("tiers", "层级", InspectionTier.Shape);
    private static readonly Field<IReadOnlyList<string>> MethodsField = CampaignFields.Several("methods", "方法", "[党务公开, 查看资料, 党员访谈]");

    internal static Shape<Inspection> Shape { get; } =
        new("督查", [TiersField, MethodsField], fields => new Inspection(fields.List(TiersField), fields.List(MethodsField)));
}
