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

    /// <summary>That it does not stand any more, from the day that is named there.</summary>
    public Withdrawal? Withdrawal => Source.Withdrawal;

    /// <summary>Every link into this site: in its body, in its fields, and to what takes its place.</summary>
    public IEnumerable<SiteLink> Links =>
        Body.Links.Concat(FieldLinks).Concat(Withdrawal?.Successor?.Target is { } successor ? [successor] : []);

    /// <summary>Links into this site that its own fields hold.</summary>
    public virtual IEnumerable<SiteLink> FieldLinks => [];

    /// <summary>What a fragment can point to on its page.</summary>
    public virtual IEnumerable<string> Anchors => Body.Headings.Select(h => h.Id);

    /// <summary>Whether it does not stand on a day: its page is a tombstone, and no list or figure counts it.</summary>
    public virtual bool IsWithdrawnOn(DateOnly day) => Withdrawal?.On <= day;
}
