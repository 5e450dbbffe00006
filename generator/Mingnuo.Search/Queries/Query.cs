namespace Mingnuo.Search.Queries;

/// <summary>What a visitor typed, understood.</summary>
/// <param name="Clauses">Its clauses, in the order typed.</param>
/// <param name="IsPlain">Its signs made no sense, so all of it is searched as plain words.</param>
/// <param name="IsCut">It was longer than <see cref="QueryParser.Longest"/>, and its end is not searched.</param>
internal sealed record Query(IReadOnlyList<Clause> Clauses, bool IsPlain, bool IsCut)
{
    /// <summary>The clauses that say what pages should hold.</summary>
    public IEnumerable<Clause> Wanted => Clauses.Where(c => c.Presence != Presence.Prohibited);

    /// <summary>Nothing is asked for but that some things be missing: as in lunr, all other pages are hits.</summary>
    public bool IsNegated => Clauses.Count > 0 && Clauses.All(c => c.Presence == Presence.Prohibited);
}
