using Mingnuo.Search.Queries;

namespace Mingnuo.Search.Searching;

/// <summary>Finds the terms of the index that a term of a query stands for.</summary>
internal static class TermExpander
{
    /// <summary>Those terms and their places, in ordinal order.</summary>
    public static IReadOnlyList<KeyValuePair<string, IPostings>> Expand(IIndex index, QueryTerm term)
    {
        IEnumerable<string> terms = term.Shape switch
        {
            TermShape.Exact => [term.Text],
            TermShape.Prefix => index.Terms(term.Text),
            TermShape.Fuzzy => index.Vocabulary().Where(new FuzzyTerm(term.Text, term.Distance).Fits),
            _ => Candidates(index, WildcardPattern.Prefix(term.Text)).Where(t => WildcardPattern.Fits(term.Text, t)),
        };
        var found = new List<KeyValuePair<string, IPostings>>();
        foreach (string text in terms)
        {
            if (index.Find(text) is { } postings)
            {
                found.Add(new(text, postings));
            }
        }

        return found;
    }

    private static IEnumerable<string> Candidates(IIndex index, string prefix) => prefix.Length > 0 ? index.Terms(prefix) : index.Vocabulary();
}
