using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;

namespace Mingnuo.Search.Searching;

/// <summary>Which documents a clause matches.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Terms">Its terms, as the index has them.</param>
/// <param name="Whole">Those with the clause as it was typed.</param>
/// <param name="Parts">Those, and those with all its parts.</param>
/// <param name="InTitle">Those that have it, as typed, in the title.</param>
internal sealed record ClauseMatch(Clause Clause, IReadOnlyList<FoundTerm> Terms, DocumentSet Whole, DocumentSet Parts, DocumentSet InTitle)
{
    /// <summary>Shorter runs cannot be cut into parts of two.</summary>
    private const int ShortestWithParts = 4;

    /// <summary>Looks a clause up.</summary>
    public static ClauseMatch Of(IndexReader index, Clause clause)
    {
        FoundTerm[] terms = [.. clause.Terms.Select(t => new FoundTerm(t, TermExpander.Expand(index, t)))];
        var whole = new DocumentSet(index.Documents);
        DocumentSet inTitle = whole;
        foreach (SearchField field in SearchFields.All.Where(clause.Has))
        {
            DocumentSet found = PhraseFinder.Find(index, terms, field);
            inTitle = field == SearchField.Title ? found : inTitle;
            whole = whole.Or(found);
        }

        bool hasParts = clause is { IsPhrase: true, IsQuoted: false } && clause.Presence != Presence.Prohibited
            && (clause.Width >= ShortestWithParts || clause.Terms.Any(t => t.Width == 1));
        return new ClauseMatch(clause, terms, whole, hasParts ? whole.Or(new PartsFinder(index, terms, clause).Find()) : whole, inTitle);
    }
}
