using Mingnuo.Search.Tokens;

namespace Mingnuo.Search.Queries;

/// <summary>Makes clauses of the text of one: its tokens are those of the index, and those that stand in a run belong together.</summary>
internal static class ClauseText
{
    /// <summary>The clauses of text outside quotation marks.</summary>
    /// <param name="text">The text, as typed.</param>
    /// <param name="clause">What was said around it.</param>
    /// <param name="distance">The edits allowed, where said; they count for a single term.</param>
    public static IEnumerable<Clause> Clauses(string text, Clause clause, int? distance)
    {
        string folded = Folding.Fold(text);
        if (folded.Contains('*', StringComparison.Ordinal))
        {
            string bare = folded.Replace("*", "", StringComparison.Ordinal);
            IReadOnlyList<QueryTerm> terms = Terms(bare);
            if (bare.Length == 0 || (terms is [var only] && only.Text == bare))
            {
                TermShape shape = distance is null ? TermShape.Pattern : TermShape.Fuzzy;
                return [clause with { Terms = [new QueryTerm(folded, 0, shape, distance ?? 0)] }];
            }

            // No term of the index is longer than two 汉字 or holds both these and letters: there a star only separates.
            return Words(folded.Replace('*', ' '), clause);
        }

        return Words(folded, clause).Select(c => distance is { } edits && c.Terms is [var single]
            ? c with { Terms = [single with { Shape = TermShape.Fuzzy, Distance = edits }] }
            : c);
    }

    /// <summary>A clause for each run of the text.</summary>
    public static IEnumerable<Clause> Words(string text, Clause clause)
    {
        var run = new List<QueryTerm>();
        foreach (QueryTerm term in Terms(text))
        {
            if (run.Count > 0 && term.Offset > run[^1].Offset + run[^1].Width)
            {
                yield return Finished(run, clause);
                run = [];
            }

            run.Add(term);
        }

        if (run.Count > 0)
        {
            yield return Finished(run, clause);
        }
    }

    /// <summary>One clause for all of a quoted text, gaps included; none where it holds nothing that is indexed.</summary>
    public static IEnumerable<Clause> Phrase(string text, Clause clause) => Terms(text) is { Count: > 0 } terms ? [Finished(terms, clause)] : [];

    /// <summary>One 汉字 that ends a run may have others behind it in the texts, where it stands only at the beginning of bigrams.</summary>
    private static Clause Finished(List<QueryTerm> run, Clause clause)
    {
        int first = run[0].Offset;
        List<QueryTerm> terms = run.ConvertAll(t => t with { Offset = t.Offset - first });
        if (Han.IsSingle(terms[^1].Text))
        {
            terms[^1] = terms[^1] with { Shape = TermShape.Prefix };
        }

        return clause with { Terms = terms };
    }

    /// <summary>The terms of a text. The last 汉字 of a run of several is left out: it is a term of its own only where a run ends.</summary>
    private static List<QueryTerm> Terms(string text)
    {
        var terms = new List<QueryTerm>();
        foreach (Token token in Tokenizer.QueryTokens(text))
        {
            bool endsRun = terms.Count > 0 && terms[^1].Offset == token.Position - 1
                && Han.IsBigram(terms[^1].Text) && Han.Second(terms[^1].Text) == token.Term;
            if (!endsRun)
            {
                terms.Add(new QueryTerm(token.Term, token.Position, TermShape.Exact));
            }
        }

        return terms;
    }
}
