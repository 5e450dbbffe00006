using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Records;

/// <summary>An organisation that answers for something (基层党组织).</summary>
/// <param name="Source">The file that it was read from.</param>
/// <param name="FullName">Its whole name.</param>
/// <param name="ShortName">What people call it; lists use it.</param>
/// <param name="Category">Its category (分类指导); units of one category are compared with each other.</param>
/// <param name="Group">Its group within the category.</param>
/// <param name="Theme">Its own theme for the campaign (活动主题); step one is reached with it.</param>
/// <param name="Secretary">The office of the person at its head, not a name.</param>
/// <param name="Members">How many party members it has.</param>
/// <param name="Contact">How the public reaches it.</param>
/// <param name="Sample">Whether it is invented.</param>
public sealed record Unit(
    RecordSource Source,
    string FullName,
    string ShortName,
    Reference<UnitCategory>? Category,
    Reference<UnitGroup>? Group,
    string? Theme,
    string? Secretary,
    int? Members,
    string? Contact,
    bool Sample) : ContentRecord(Source)
{
    /// <inheritdoc/>
    public override string Name => FullName;

    /// <inheritdoc/>
    public override string Title => FullName;

    /// <inheritdoc/>
    public override bool IsSample => Sample;

    /// <inheritdoc/>
    public override DateOnly? Published => null;
}
