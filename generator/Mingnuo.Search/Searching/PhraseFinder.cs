using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;

namespace Mingnuo.Search.Searching;

/// <summary>Finds the documents in which the terms of a run stand one after another.</summary>
internal static class PhraseFinder
{
    /// <summary>Those with the whole run in one field.</summary>
    public static DocumentSet Find(IndexReader index, IReadOnlyList<FoundTerm> run, SearchField field)
    {
        DocumentSet documents = run[0].Documents(index, field);
        for (int term = 1; term < run.Count && documents.Count > 0; term++)
        {
            documents = documents.And(run[term].Documents(index, field));
        }

        if (run.Count == 1)
        {
            return documents;
        }

        IReadOnlyList<FoundTerm> enough = Covering(run);
        var found = new DocumentSet(index.Documents);
        foreach (int document in documents.Members)
        {
            if (Stands(enough, field, document))
            {
                found.Add(document);
            }
        }

        return found;
    }

    /// <summary>Bigrams overlap: one whose neighbours on both sides are in place is in place too.</summary>
    private static List<FoundTerm> Covering(IReadOnlyList<FoundTerm> run)
    {
        var kept = new List<FoundTerm> { run[0] };
        for (int at = 1; at < run.Count; at++)
        {
            QueryTerm term = run[at].Term;
            bool isCovered = at + 1 < run.Count && Follows(kept[^1].Term, term) && Follows(term, run[at + 1].Term);
            if (!isCovered)
            {
                kept.Add(run[at]);
            }
        }

        return kept;
    }

    private static bool Follows(QueryTerm first, QueryTerm second) =>
        first.Offset + 1 == second.Offset && Han.IsBigram(first.Text) && Han.IsBigram(second.Text);

    private static bool Stands(IReadOnlyList<FoundTerm> run, SearchField field, int document)
    {
        IEnumerable<int> beginnings = run[0].Beginnings(field, document);
        foreach (FoundTerm term in run.Skip(1))
        {
            int[] others = term.Beginnings(field, document);
            beginnings = [.. beginnings.Where(b => Array.BinarySearch(others, b) >= 0)];
        }

        return beginnings.Any();
    }
}
