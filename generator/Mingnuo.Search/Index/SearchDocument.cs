namespace Mingnuo.Search.Index;

/// <summary>A page that can be found: what it shows, sorted by field. Lists and navigation are none.</summary>
/// <param name="Address">Relative to the site: <c>pledges/liulin-primary/2011/</c>. Unique, and decides on the document's number.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Kind">What kind of record it shows.</param>
public sealed record SearchDocument(string Address, string Title, SearchFacet Kind)
{
    /// <summary>The unit that answers for it.</summary>
    public SearchFacet? Unit { get; init; }

    /// <summary>Names of that unit under which it is found too, besides its label.</summary>
    public IReadOnlyList<string> UnitNames { get; init; } = [];

    /// <summary>The day that is shown with it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The people it is about.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Its 发文字号.</summary>
    public string? Number { get; init; }

    /// <summary>All other text that the page shows, blocks separated by <c>\n</c>.</summary>
    public string Body { get; init; } = "";

    /// <summary>Whether it has been withdrawn; it is still found, and marked.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>What is indexed of a field; blocks are separated by <c>\n</c>, so that no phrase reaches over one.</summary>
    internal string Text(SearchField field) => field switch
    {
        SearchField.Title => Title,
        SearchField.Body => Body,
        SearchField.Unit => Unit is null ? "" : string.Join('\n', UnitNames.Prepend(Unit.Label).Distinct(StringComparer.Ordinal)),
        SearchField.People => string.Join('\n', People),
        _ => Number ?? "",
    };
}
