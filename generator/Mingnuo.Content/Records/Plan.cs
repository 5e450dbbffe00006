using Mingnuo.Content.Markdown;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Records;

/// <summary>An implementation plan (实施方案): the county's own, or a unit's.</summary>
/// <param name="Source">The file that it was read from.</param>
/// <param name="Heading">The document's title.</param>
/// <param name="Unit">Whose it is; <see langword="null"/> for the county's.</param>
/// <param name="DocNumber">发文字号.</param>
/// <param name="Issuer">发文机关.</param>
/// <param name="Written">成文日期, the day it was signed.</param>
/// <param name="PublishedOn">发布日期, the day it was made public.</param>
/// <param name="IndexNumber">索引号.</param>
/// <param name="Subject">主题分类.</param>
/// <param name="Validity">有效性.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Attachments">Files that belong to it.</param>
/// <param name="Sample">Whether it is invented.</param>
public sealed record Plan(
    RecordSource Source,
    string Heading,
    Reference<Unit>? Unit,
    string? DocNumber,
    string Issuer,
    DateOnly Written,
    DateOnly PublishedOn,
    string? IndexNumber,
    string? Subject,
    Validity Validity,
    string? Summary,
    IReadOnlyList<Attachment> Attachments,
    bool Sample) : ContentRecord(Source)
{
    /// <inheritdoc/>
    public override string Name => Heading;

    /// <inheritdoc/>
    public override string Title => Heading;

    /// <inheritdoc/>
    public override bool IsSample => Sample;

    /// <inheritdoc/>
    public override DateOnly? Published => PublishedOn;

    /// <inheritdoc/>
    public override IEnumerable<SiteLink> FieldLinks => Attachments.Select(a => a.Link?.Target).OfType<SiteLink>();
}
