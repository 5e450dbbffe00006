namespace Mingnuo.Search.Searching;

/// <summary>Something of a query that stands in a text.</summary>
/// <param name="Range">Where.</param>
/// <param name="Key">What: a clause, and a term of it or -1 for all. Twice the same counts once.</param>
/// <param name="Weight">How much it tells.</param>
internal sealed record ExcerptMark(TextRange Range, (int Clause, int Term) Key, int Weight);
