using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Records;

/// <summary>The story of a model person or organisation (先进典型).</summary>
/// <param name="Source">The file that it was read from.</param>
/// <param name="Headline">The story's title.</param>
/// <param name="Subject">Whose story: a person's or an organisation's name.</param>
/// <param name="Office">A person's post.</param>
/// <param name="Honour">The kind of honour; its standard list says which items can be shown.</param>
/// <param name="Unit">The unit that the person belongs to, or the organisation itself.</param>
/// <param name="Standards">The standard items that the story shows.</param>
/// <param name="Honours">Honours received, as text.</param>
/// <param name="Summary">One or two sentences for lists.</param>
/// <param name="Photo">A picture.</param>
/// <param name="PhotoAlt">What the picture shows.</param>
/// <param name="PublishedOn">The day it was published.</param>
/// <param name="Consent">Who agreed to publication, and when.</param>
/// <param name="Sample">Whether it is invented.</param>
public sealed record Profile(
    RecordSource Source,
    string Headline,
    string Subject,
    string? Office,
    Reference<HonourKind>? Honour,
    Reference<Unit>? Unit,
    IReadOnlyList<Reference<StandardItem>> Standards,
    IReadOnlyList<string> Honours,
    string Summary,
    RecordLink? Photo,
    string? PhotoAlt,
    DateOnly PublishedOn,
    string Consent,
    bool Sample) : ContentRecord(Source)
{
    /// <inheritdoc/>
    public override string Name => Subject;

    /// <inheritdoc/>
    public override string Title => Headline;

    /// <inheritdoc/>
    public override bool IsSample => Sample;

    /// <inheritdoc/>
    public override DateOnly? Published => PublishedOn;

    /// <inheritdoc/>
    public override IEnumerable<SiteLink> FieldLinks => Photo?.Target is { } target ? [target] : [];
}
