using Mingnuo.Build.Theming;
using Mingnuo.Content.Records;
using Mingnuo.Search.Index;

namespace Mingnuo.Build.Pipelines.Search;

/// <summary>The kinds by which results can be narrowed, named as the site's sections are.</summary>
/// <param name="strings">The words of the interface.</param>
internal sealed class SearchKinds(Strings strings)
{
    public SearchFacet Standards { get; } = new("standards", strings["nav.standards"]);

    public SearchFacet Carriers { get; } = new("carriers", strings["nav.carriers"]);

    public SearchFacet Ledgers { get; } = new("ledgers", strings["nav.ledgers"]);

    /// <summary>The kind of a record: the folder that its file stands in.</summary>
    public SearchFacet Of(ContentRecord record) => new(record.Source.Path.Folder, strings[$"nav.{record.Source.Path.Folder}"]);

    /// <summary>The page of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="unit">The unit that answers for it.</param>
    /// <param name="body">What its page shows.</param>
    public SearchDocument Document(ContentRecord record, Unit? unit, Blocks body) =>
        WithUnit(unit, new SearchDocument(record.Address, record.Title, Of(record)) { Body = body.Text, Date = record.Published });

    /// <summary>A document, and the unit that answers for it.</summary>
    public static SearchDocument WithUnit(Unit? unit, SearchDocument document) => unit is null ? document : document with
    {
        Unit = new SearchFacet(unit.Id, unit.ShortName),
        UnitNames = [unit.FullName],
    };
}
