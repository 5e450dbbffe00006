using Mingnuo.Search.Queries;

namespace Mingnuo.Search.Searching;

/// <summary>A term of a clause with the terms of the index that it stands for.</summary>
/// <param name="Term">The term of the clause.</param>
/// <param name="Expansions">Those terms, in ordinal order, and their places.</param>
internal sealed record FoundTerm(QueryTerm Term, IReadOnlyList<KeyValuePair<string, IPostings>> Expansions)
{
    /// <summary>The documents that have one of the terms in a field.</summary>
    public DocumentSet Documents(IIndex index, int field)
    {
        var documents = new DocumentSet(index.Documents);
        foreach ((_, IPostings postings) in Expansions)
        {
            documents.Add(postings.Documents(field));
        }

        return documents;
    }

    /// <summary>Where a field of a document has one of the terms, moved back by the term's offset, ascending.</summary>
    public int[] Beginnings(int field, int document)
    {
        var beginnings = new List<int>();
        foreach ((_, IPostings postings) in Expansions)
        {
            int at = postings.Documents(field).BinarySearch(document);
            if (at < 0)
            {
                continue;
            }

            foreach (int position in postings.Positions(field, at))
            {
                beginnings.Add(position - Term.Offset);
            }
        }

        beginnings.Sort();
        return [.. beginnings];
    }
}
