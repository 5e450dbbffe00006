using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>What can be won (表彰).</summary>
/// <param name="Kinds">The kinds of honour.</param>
/// <param name="Levels">The levels, lowest first.</param>
public sealed record Honours(IReadOnlyList<HonourKind> Kinds, IReadOnlyList<string> Levels)
{
    private static readonly Field<IReadOnlyList<HonourKind>> KindsField = CampaignFields.Groups("kinds", "荣誉类别", HonourKind.Shape);
    private static readonly Field<IReadOnlyList<string>> LevelsField = CampaignFields.Several("levels", "级别", "[教工委, 延庆县委, 北京市]");

    internal static Shape<Honours> Shape { get; } =
        new("表彰", [KindsField, LevelsField], fields => new Honours(fields.List(KindsField), fields.List(LevelsField)));
}
