using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>What can be won (表彰).</summary>
/// <param name="Kinds">The kinds of honour.</param>
/// <param name="Levels">The levels, lowest first.</param>
public sealed record HonourRules(IReadOnlyList<HonourKind> Kinds, IReadOnlyList<HonourLevel> Levels)
{
    private static readonly Field<IReadOnlyList<HonourKind>> KindsField = CampaignFields.Groups("kinds", "荣誉类别", HonourKind.Shape);
    private static readonly Field<IReadOnlyList<HonourLevel>> LevelsField = CampaignFields.Groups("levels", "级别", HonourLevel.Shape);

    internal static Shape<HonourRules> Shape { get; } =
        new("表彰", [KindsField, LevelsField], fields => new HonourRules(fields.List(KindsField), fields.List(LevelsField)));
}
