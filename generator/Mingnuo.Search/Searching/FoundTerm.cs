using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;

namespace Mingnuo.Search.Searching;

/// <summary>A term of a clause with the terms of the index that it stands for.</summary>
/// <param name="Term">The term of the clause.</param>
/// <param name="Expansions">Those terms, in ordinal order, and their places.</param>
internal sealed record FoundTerm(QueryTerm Term, IReadOnlyList<Postings> Expansions)
{
    /// <summary>The documents that have one of the terms in a field.</summary>
    public DocumentSet Documents(IndexReader index, SearchField field)
    {
        var documents = new DocumentSet(index.Documents);
        foreach (Postings postings in Expansions)
        {
            documents.Add(postings[field]?.Documents ?? []);
        }

        return documents;
    }

    /// <summary>Where a field of a document has one of the terms, moved back by the term's offset, ascending.</summary>
    public int[] Beginnings(SearchField field, int document)
    {
        var beginnings = new List<int>();
        foreach (Postings postings in Expansions)
        {
            if (postings[field] is { } places && SortedList.IndexOf(places.Documents, document) is >= 0 and var at)
            {
                beginnings.AddRange(places.Positions[at].Select(p => p - Term.Offset));
            }
        }

        beginnings.Sort();
        return [.. beginnings];
    }
}
