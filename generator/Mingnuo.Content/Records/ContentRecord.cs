using Mingnuo.Content.Markdown;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Records;

/// <summary>What every record has: one file under <c>content/</c> makes one record, one record makes one page.</summary>
/// <param name="Source">The file that it was read from.</param>
public abstract record ContentRecord(RecordSource Source) : IEntry
{
    /// <inheritdoc/>
    public string Id => Source.Path.Id;

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <summary>The page's heading and title.</summary>
    public abstract string Title { get; }

    /// <summary>Whether everything in it is invented; the page then carries a ribbon.</summary>
    public abstract bool IsSample { get; }

    /// <summary>The day from which it is published; a record of a later day than the build's is held back. <see langword="null"/>: always.</summary>
    public abstract DateOnly? Published { get; }

    /// <summary>Its address below the base path, without a leading slash.</summary>
    public string Address => Source.Path.Address;

    /// <summary>Its body.</summary>
    public MarkdownBody Body => Source.Body;

    /// <summary>Links into this site that its fields hold.</summary>
    public virtual IEnumerable<SiteLink> FieldLinks => [];

    /// <summary>What a fragment can point to on its page.</summary>
    public virtual IEnumerable<string> Anchors => Body.Headings.Select(h => h.Id);
}
