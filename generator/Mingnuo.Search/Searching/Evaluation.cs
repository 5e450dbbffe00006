using Mingnuo.Search.Queries;

namespace Mingnuo.Search.Searching;

/// <summary>Which documents a query finds, and what they score: lunr's answer, but that a run of terms must stand as a run or in its parts.</summary>
internal sealed class Evaluation
{
    private const int NotInTitle = 2;

    private readonly IIndex _index;
    private readonly ClauseMatch[] _wanted;
    private readonly int _width;

    private Evaluation(IIndex index, ClauseMatch[] wanted)
    {
        (_index, _wanted) = (index, wanted);
        _width = wanted.Sum(m => m.Clause.Width);
    }

    /// <summary>The documents found, in the order of their numbers.</summary>
    public static IReadOnlyList<ScoredDocument> Of(IIndex index, Query query)
    {
        ClauseMatch[] matches = [.. query.Clauses.Select(c => ClauseMatch.Of(index, c))];
        var evaluation = new Evaluation(index, [.. matches.Where(m => m.Clause.Presence != Presence.Prohibited)]);
        double[] scores = evaluation.Scores();
        return [.. Hits(index, query, matches).Members.Select(d => new ScoredDocument(d, scores[d], evaluation.Tier(d), evaluation.TitleRank(d)))];
    }

    private static DocumentSet Hits(IIndex index, Query query, ClauseMatch[] matches)
    {
        DocumentSet hits = query.IsNegated ? DocumentSet.Full(index.Documents) : new DocumentSet(index.Documents);
        hits = matches.Where(m => m.Clause.Presence != Presence.Prohibited).Aggregate(hits, (all, m) => all.Or(m.Parts));
        hits = matches.Where(m => m.Clause.Presence == Presence.Required).Aggregate(hits, (all, m) => all.And(m.Parts));
        return matches.Where(m => m.Clause.Presence == Presence.Prohibited).Aggregate(hits, (all, m) => all.Without(m.Whole));
    }

    private double[] Scores()
    {
        var scores = new LunrScores(_index);
        foreach (ClauseMatch match in _wanted)
        {
            foreach ((string term, IPostings postings) in match.Terms.SelectMany(t => t.Expansions))
            {
                scores.Add(match.Clause.Fields, term, postings, match.Clause.Boost);
            }
        }

        return scores.Compute();
    }

    private int Tier(int document) => _wanted.All(m => m.Whole.Contains(document)) ? 0 : 1;

    /// <summary>A title that has every clause and is no longer than these holds nothing else.</summary>
    private int TitleRank(int document) => _wanted.Length == 0 || !_wanted.All(m => m.InTitle.Contains(document)) ? NotInTitle
        : _index.Length(document, SearchFields.Title) == _width ? 0 : 1;
}
