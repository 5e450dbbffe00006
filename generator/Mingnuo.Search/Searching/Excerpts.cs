using Mingnuo.Search.Tokens;

namespace Mingnuo.Search.Searching;

/// <summary>Finds in a text what was looked for, and cuts out the place where most of it stands.</summary>
internal sealed class Excerpts(IReadOnlyList<ClauseMatch> wanted)
{
    /// <summary>A whole run counts more than all its parts.</summary>
    private const int WholeWeight = 8;

    private readonly (FoundTerm Term, HashSet<string> Texts)[][] _clauses =
        [.. wanted.Select(m => m.Terms.Select(t => (t, t.Expansions.Select(p => p.Term).ToHashSet(StringComparer.Ordinal))).ToArray())];

    /// <summary>The excerpt of a text; its beginning, where nothing of the query stands in it.</summary>
    public Excerpt Of(string text)
    {
        ILookup<int, Token> tokens = Tokenizer.Tokens(text).ToLookup(t => t.Position);
        var marks = new List<ExcerptMark>();
        for (int clause = 0; clause < _clauses.Length; clause++)
        {
            marks.AddRange(Marks(tokens, clause));
        }

        return ExcerptCut.Around(text, marks);
    }

    private IEnumerable<ExcerptMark> Marks(ILookup<int, Token> tokens, int clause)
    {
        (FoundTerm Term, HashSet<string> Texts)[] terms = _clauses[clause];
        ExcerptMark[] whole = [.. tokens.Select(at => Whole(tokens, terms, at.Key)).OfType<TextRange>()
            .Select(r => new ExcerptMark(r, (clause, -1), WholeWeight * terms.Length))];
        if (whole.Length > 0 || terms.Length == 1 || wanted[clause].Clause.IsQuoted)
        {
            return whole;
        }

        return tokens.SelectMany(at => terms.Index().Select(t => (t.Index, Range: Standing(tokens, t.Item, at.Key))))
            .Where(m => m.Range is not null)
            .Select(m => new ExcerptMark(m.Range!.Value, (clause, m.Index), 1));
    }

    private static TextRange? Whole(ILookup<int, Token> tokens, (FoundTerm Term, HashSet<string> Texts)[] terms, int position)
    {
        TextRange? range = null;
        foreach ((FoundTerm Term, HashSet<string> Texts) term in terms)
        {
            if (Standing(tokens, term, position + term.Term.Term.Offset) is not { } standing)
            {
                return null;
            }

            range = new TextRange(range?.Start ?? standing.Start, standing.End);
        }

        return range;
    }

    /// <summary>Where a term stands at a position. Of a bigram found by its first 汉字, only that is meant.</summary>
    private static TextRange? Standing(ILookup<int, Token> tokens, (FoundTerm Term, HashSet<string> Texts) term, int position)
    {
        foreach (Token token in tokens[position].Where(t => term.Texts.Contains(t.Term)))
        {
            bool isFirstOnly = term.Term.Term.Shape == Queries.TermShape.Prefix && Queries.Han.IsBigram(token.Term);
            return new TextRange(token.Start, isFirstOnly ? tokens[position + 1].First().Start : token.End);
        }

        return null;
    }
}
