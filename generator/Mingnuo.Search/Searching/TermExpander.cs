using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;

namespace Mingnuo.Search.Searching;

/// <summary>Finds the terms of the index that a term of a query stands for.</summary>
internal static class TermExpander
{
    /// <summary>Those terms and their places, in ordinal order.</summary>
    public static IReadOnlyList<Postings> Expand(IndexReader index, QueryTerm term)
    {
        IEnumerable<string> terms = term.Shape switch
        {
            TermShape.Exact => [term.Text],
            TermShape.Prefix => index.Terms(term.Text),
            TermShape.Fuzzy => index.Vocabulary.Where(new FuzzyTerm(term.Text, term.Distance).Fits),
            _ => Candidates(index, WildcardPattern.Prefix(term.Text)).Where(t => WildcardPattern.Fits(term.Text, t)),
        };
        return [.. terms.Select(index.Find).OfType<Postings>()];
    }

    private static IEnumerable<string> Candidates(IndexReader index, string prefix) => prefix.Length > 0 ? index.Terms(prefix) : index.Vocabulary;
}
