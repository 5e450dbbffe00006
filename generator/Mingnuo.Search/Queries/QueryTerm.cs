namespace Mingnuo.Search.Queries;

/// <summary>One term of a clause.</summary>
/// <param name="Text">Folded text; with its <c>*</c> for a pattern.</param>
/// <param name="Offset">Its position, counted from the clause's first term.</param>
/// <param name="Shape">What it stands for.</param>
/// <param name="Distance">The edits that a fuzzy term allows; 0 for others.</param>
internal sealed record QueryTerm(string Text, int Offset, TermShape Shape, int Distance = 0)
{
    /// <summary>How many places of a text it covers: a bigram is two 汉字, each with a position of its own.</summary>
    public int Width => Han.IsBigram(Text) ? 2 : 1;
}
