using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Supervision;

/// <summary>What members and the public think of a unit, in counted ballots (民主评议).</summary>
/// <param name="Source">The file that it was read from.</param>
/// <param name="Heading">Its title.</param>
/// <param name="Unit">The unit that was judged.</param>
/// <param name="On">The day.</param>
/// <param name="Occasion">On which occasion.</param>
/// <param name="Groups">Members and the public, apart.</param>
/// <param name="Sample">Whether it is invented.</param>
public sealed record Evaluation(
    RecordSource Source, string Heading, Reference<Unit> Unit, DateOnly On, string Occasion, IReadOnlyList<VoterGroup> Groups, bool Sample)
    : ContentRecord(Source)
{
    /// <inheritdoc/>
    public override string Name => Heading;

    /// <inheritdoc/>
    public override string Title => Heading;

    /// <inheritdoc/>
    public override bool IsSample => Sample;

    /// <inheritdoc/>
    public override DateOnly? Published => On;
}
