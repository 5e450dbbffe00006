namespace Mingnuo.Search.Index.Reading;

/// <summary>Where a term stands, field by field.</summary>
/// <param name="term">The term.</param>
/// <param name="fields">By the number of the field; null where no document has it there.</param>
public sealed class Postings(string term, IReadOnlyList<FieldPostings?> fields)
{
    /// <summary>The term.</summary>
    public string Term => term;

    /// <summary>The documents that have it in a field, or null.</summary>
    public FieldPostings? this[SearchField field] => fields[(int)field];
}
