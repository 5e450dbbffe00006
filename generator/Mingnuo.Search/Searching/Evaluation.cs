using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;

namespace Mingnuo.Search.Searching;

/// <summary>Which documents a query finds, and what they score: lunr's answer, but that a run of terms must stand as a run or in its parts.</summary>
internal sealed class Evaluation
{
    private const int NotInTitle = 2;

    private readonly IndexReader _index;
    private readonly Query _query;
    private readonly ClauseMatch[] _prohibited;
    private readonly int _width;

    /// <summary>Looks up everything that a query names.</summary>
    public Evaluation(IndexReader index, Query query)
    {
        (_index, _query) = (index, query);
        Wanted = [.. query.Wanted.Select(c => ClauseMatch.Of(index, c))];
        _prohibited = [.. query.Clauses.Except(query.Wanted).Select(c => ClauseMatch.Of(index, c))];
        _width = query.Wanted.Sum(c => c.Width);
    }

    /// <summary>What pages should hold, in the order typed.</summary>
    public IReadOnlyList<ClauseMatch> Wanted { get; }

    /// <summary>The documents found, in the order of their numbers.</summary>
    public IReadOnlyList<ScoredDocument> Hits()
    {
        double[] scores = Scores();
        return [.. Found().Members.Select(d => new ScoredDocument(d, scores[d], Tier(d), TitleRank(d)))];
    }

    private DocumentSet Found()
    {
        DocumentSet hits = _query.IsNegated ? DocumentSet.Full(_index.Documents) : new DocumentSet(_index.Documents);
        hits = Wanted.Aggregate(hits, (all, m) => all.Or(m.Parts));
        hits = Wanted.Where(m => m.Clause.Presence == Presence.Required).Aggregate(hits, (all, m) => all.And(m.Parts));
        return _prohibited.Aggregate(hits, (all, m) => all.Without(m.Whole));
    }

    private double[] Scores()
    {
        var scores = new LunrScores(_index);
        foreach (ClauseMatch match in Wanted)
        {
            foreach (Postings postings in match.Terms.SelectMany(t => t.Expansions))
            {
                scores.Add(match.Clause, postings);
            }
        }

        return scores.Compute();
    }

    private int Tier(int document) => Wanted.All(m => m.Whole.Contains(document)) ? 0 : 1;

    /// <summary>A title that has every clause and is no longer than these holds nothing else.</summary>
    private int TitleRank(int document) => Wanted.Count == 0 || !Wanted.All(m => m.InTitle.Contains(document)) ? NotInTitle
        : _index.Length(document, SearchField.Title) == _width ? 0 : 1;
}
