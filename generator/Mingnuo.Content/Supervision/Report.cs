using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Supervision;

/// <summary>What a unit reported (信息): at least one a month is owed.</summary>
/// <param name="Source">The file that it was read from.</param>
/// <param name="Heading">Its headline.</param>
/// <param name="Unit">The unit that reports.</param>
/// <param name="SentOn">The day it was sent.</param>
/// <param name="LateFor">The earlier month that it was sent for, if it was sent late.</param>
/// <param name="Carriers">The carriers that it tells of.</param>
/// <param name="TakenUp">The media that took it up.</param>
/// <param name="Sample">Whether it is invented.</param>
public sealed record Report(
    RecordSource Source,
    string Heading,
    Reference<Unit> Unit,
    DateOnly SentOn,
    Month? LateFor,
    IReadOnlyList<Reference<Carrier>> Carriers,
    IReadOnlyList<TakenUp> TakenUp,
    bool Sample) : ContentRecord(Source)
{
    /// <inheritdoc/>
    public override string Name => Heading;

    /// <inheritdoc/>
    public override string Title => Heading;

    /// <inheritdoc/>
    public override bool IsSample => Sample;

    /// <inheritdoc/>
    public override DateOnly? Published => SentOn;

    /// <summary>The month that it counts for.</summary>
    public Month Month => LateFor ?? Month.Of(SentOn);

    /// <summary>Whether it was sent after the month that it counts for.</summary>
    public bool IsLate => SentOn > Month.Last;
}
