using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Supervision;

/// <summary>A visit that found how units do what they promised (督查).</summary>
/// <param name="Source">The file that it was read from.</param>
/// <param name="Heading">Its title.</param>
/// <param name="On">The day.</param>
/// <param name="Tier">Who inspected.</param>
/// <param name="Methods">How.</param>
/// <param name="Units">The units inspected.</param>
/// <param name="Findings">What was found wanting, to be put right by a day (限期整改).</param>
/// <param name="Sample">Whether it is invented.</param>
public sealed record Inspection(
    RecordSource Source,
    string Heading,
    DateOnly On,
    Reference<InspectionTier> Tier,
    IReadOnlyList<Reference<InspectionMethod>> Methods,
    IReadOnlyList<Reference<Unit>> Units,
    IReadOnlyList<Finding> Findings,
    bool Sample) : ContentRecord(Source)
{
    /// <inheritdoc/>
    public override string Name => Heading;

    /// <inheritdoc/>
    public override string Title => Heading;

    /// <inheritdoc/>
    public override bool IsSample => Sample;

    /// <inheritdoc/>
    public override DateOnly? Published => On;

    /// <inheritdoc/>
    public override IEnumerable<string> Anchors => base.Anchors.Concat(Findings.Select(f => f.Id));
}
