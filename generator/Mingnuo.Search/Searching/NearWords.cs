using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;
using Mingnuo.Search.Tokens;

namespace Mingnuo.Search.Searching;

/// <summary>What might have been meant where nothing was found: names like what was typed, words of the index like a word, parts of a run.</summary>
internal sealed class NearWords(IndexReader index)
{
    private const int Most = 5;
    private const int FarthestWord = 2;
    private const int LongestRun = 8;

    /// <summary>A name may differ in one of so many characters.</summary>
    private const int NameLengthForEdit = 3;

    /// <summary>A few texts, the likeliest first.</summary>
    public IReadOnlyList<NearWord> Find(Query query) =>
        [.. query.Wanted.SelectMany(c => Names(c).Concat(Words(c)).Concat(Parts(c))).DistinctBy(w => w.Text).Take(Most)];

    private IEnumerable<NearWord> Names(Clause clause)
    {
        string typed = Typed(clause);
        int limit = Math.Max(1, typed.Length / NameLengthForEdit);
        return index.Names.Select(n => (Name: n, Distance: EditDistance.Of(typed, Folding.Fold(n.Text), limit)))
            .Where(n => n.Distance <= limit && n.Distance < typed.Length)
            .OrderBy(n => n.Distance).ThenBy(n => n.Name.Text, StringComparer.Ordinal)
            .Select(n => new NearWord(n.Name.Text, n.Name.KindLabel, n.Name.Address));
    }

    private IEnumerable<NearWord> Words(Clause clause)
    {
        if (clause.Terms is not [{ Shape: TermShape.Exact } term] || Han.IsBigram(term.Text))
        {
            return [];
        }

        int limit = Math.Min(FarthestWord, term.Text.Length - 1);
        return index.Vocabulary.Where(t => !Han.IsBigram(t) && !Han.IsSingle(t))
            .Select(t => (Text: t, Distance: EditDistance.Of(term.Text, t, limit)))
            .Where(t => t.Distance <= limit)
            .OrderBy(t => t.Distance).ThenBy(t => t.Text, StringComparer.Ordinal)
            .Select(t => new NearWord(t.Text));
    }

    /// <summary>The longest parts of a run that do stand somewhere; of a long sentence only its beginning is looked at.</summary>
    private NearWord[] Parts(Clause clause)
    {
        QueryTerm[] terms = [.. clause.Terms.Take(LongestRun)];
        for (int length = Math.Min(clause.Terms.Count - 1, LongestRun); length > 0; length--)
        {
            NearWord[] parts = [.. Enumerable.Range(0, terms.Length - length + 1)
                .Select(first => clause with { Terms = terms[first..(first + length)] })
                .Where(part => part.Terms.All(t => t.Shape == TermShape.Exact) && ClauseMatch.Of(index, Rebased(part)).Whole.Count > 0)
                .Select(part => new NearWord(Typed(Rebased(part))))];
            if (parts.Length > 0)
            {
                return parts;
            }
        }

        return [];
    }

    private static Clause Rebased(Clause part) =>
        part with { IsQuoted = true, Terms = [.. part.Terms.Select(t => t with { Offset = t.Offset - part.Terms[0].Offset })] };

    /// <summary>The text of a run as its terms have it: of bigrams that overlap, each gives what the one before it does not.</summary>
    private static string Typed(Clause clause) => string.Concat(clause.Terms.Select((t, at) => at > 0 ? Continued(clause.Terms[at - 1], t) : t.Text));

    private static string Continued(QueryTerm before, QueryTerm term) =>
        term.Offset > before.Offset + before.Width ? " " + term.Text
        : term.Offset == before.Offset + 1 && Han.IsBigram(before.Text) && Han.IsBigram(term.Text) ? Han.Second(term.Text)
        : term.Text;
}
