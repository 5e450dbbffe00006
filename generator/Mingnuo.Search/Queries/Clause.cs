using Mingnuo.Search.Index;

namespace Mingnuo.Search.Queries;

/// <summary>One thing that a query asks for: a term, or a run of terms that stand one after another.</summary>
/// <param name="Terms">Its terms, by offset; at least one.</param>
/// <param name="Fields">The fields to look in, one bit each: 1 is the title.</param>
/// <param name="Presence">Whether it must match.</param>
/// <param name="Boost">What its terms weigh.</param>
/// <param name="IsQuoted">It stood in quotation marks, and so is never taken apart.</param>
internal sealed record Clause(IReadOnlyList<QueryTerm> Terms, int Fields, Presence Presence = Presence.Optional, int Boost = 1, bool IsQuoted = false)
{
    /// <summary>More than one term, whose places must fit.</summary>
    public bool IsPhrase => Terms.Count > 1;

    /// <summary>How many places of a text the clause covers.</summary>
    public int Width => Terms[^1].Offset + Terms[^1].Width;

    /// <summary>Whether it looks into a field.</summary>
    public bool Has(SearchField field) => (Fields & (1 << (int)field)) != 0;
}
