using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Supervision;

/// <summary>An honour that is to be given, or was given, in public (表彰).</summary>
/// <param name="Source">The file that it was read from.</param>
/// <param name="Heading">Its title.</param>
/// <param name="On">The day it was given; <see langword="null"/> while it is only announced.</param>
/// <param name="Level">Who gives it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="DocNumber">The document by which it was given.</param>
/// <param name="Recipients">Who gets it; at least one.</param>
/// <param name="Notice">The public notice before it was given.</param>
/// <param name="Sample">Whether it is invented.</param>
public sealed record Honour(
    RecordSource Source,
    string Heading,
    DateOnly? On,
    Reference<HonourLevel> Level,
    Reference<HonourKind> Kind,
    string? DocNumber,
    IReadOnlyList<Recipient> Recipients,
    PublicNotice? Notice,
    bool Sample) : ContentRecord(Source)
{
    /// <inheritdoc/>
    public override string Name => Heading;

    /// <inheritdoc/>
    public override string Title => Heading;

    /// <inheritdoc/>
    public override bool IsSample => Sample;

    /// <inheritdoc/>
    public override DateOnly? Published => Notice?.From ?? On;

    /// <summary>The year that it belongs to in the roll.</summary>
    public int Year => (On ?? Notice!.From).Year;
}
