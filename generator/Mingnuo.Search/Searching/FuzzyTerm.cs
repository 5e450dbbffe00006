namespace Mingnuo.Search.Searching;

/// <summary>
/// Terms within some edits of a text, as lunr 2.3.9 counts them: insert, delete, replace, or swap two neighbours, UTF-16 unit by unit. Of a
/// swap, the unit put behind may be edited again. A <c>*</c> in the text stands for any one unit.
/// </summary>
internal sealed class FuzzyTerm
{
    private readonly string _text;
    private readonly int _distance;
    private readonly HashSet<(int Held, int At, int InTerm, int Edits)> _failed = [];

    /// <summary>Prepares a comparison.</summary>
    /// <param name="text">The text typed.</param>
    /// <param name="distance">The edits allowed; more than there are units change nothing.</param>
    public FuzzyTerm(string text, int distance) => (_text, _distance) = (text, distance);

    /// <summary>Whether a term is within the distance.</summary>
    public bool Fits(string term)
    {
        // A swap keeps the length, and any other edit changes it by one at most.
        if (Math.Abs(term.Length - _text.Length) > _distance || term.Length == 0)
        {
            return false;
        }

        _failed.Clear();
        return Reaches(term, new State(-1, 0, 0, Math.Min(_distance, term.Length + _text.Length)));
    }

    private bool Reaches(string term, State state)
    {
        int rest = _text.Length - state.At + (state.Held >= 0 ? 1 : 0);
        int wanted = term.Length - state.InTerm;
        if (Math.Max(rest, wanted) <= state.Edits || (rest == 0 && wanted == 0))
        {
            return true;
        }

        if (Math.Abs(rest - wanted) > state.Edits || !_failed.Add((state.Held, state.At, state.InTerm, state.Edits)))
        {
            return false;
        }

        return Keeps(term, state, rest, wanted) || (state.Edits > 0 && Edits(term, state with { Edits = state.Edits - 1 }, rest, wanted));
    }

    private bool Keeps(string term, State state, int rest, int wanted) =>
        rest > 0 && wanted > 0 && Is(state.Held >= 0 ? state.Held : state.At, term[state.InTerm]) && Reaches(term, Next(state, 1));

    private bool Edits(string term, State state, int rest, int wanted) =>
        (wanted > 0 && Reaches(term, state with { InTerm = state.InTerm + 1 }))
        || (rest > 0 && Reaches(term, Next(state, 0)))
        || (rest > 0 && wanted > 0 && Reaches(term, Next(state, 1)))
        || (rest > 1 && wanted > 0 && Swaps(term, state));

    /// <summary>The second unit comes first, and the first one is held until after it.</summary>
    private bool Swaps(string term, State state)
    {
        int first = state.Held >= 0 ? state.Held : state.At;
        int second = state.Held >= 0 ? state.At : state.At + 1;
        return Is(second, term[state.InTerm]) && Reaches(term, state with { Held = first, At = second + 1, InTerm = state.InTerm + 1 });
    }

    private bool Is(int at, char c) => _text[at] == '*' || _text[at] == c;

    /// <summary>One unit of the text is done with.</summary>
    private static State Next(State state, int inTerm) => state.Held >= 0
        ? state with { Held = -1, InTerm = state.InTerm + inTerm }
        : state with { At = state.At + 1, InTerm = state.InTerm + inTerm };

    /// <param name="Held">A unit of the text that was swapped and waits; -1 for none.</param>
    /// <param name="At">The next unit of the text.</param>
    /// <param name="InTerm">The next unit of the term.</param>
    /// <param name="Edits">The edits left.</param>
    private readonly record struct State(int Held, int At, int InTerm, int Edits);
}
