namespace Mingnuo.Search.Index.Building;

/// <summary>The terms of one field of one chunk, short and long ones apart, each in its order.</summary>
/// <param name="Short">The packed ones.</param>
/// <param name="ShortNumbers">Their numbers there.</param>
/// <param name="Long">The others.</param>
/// <param name="LongNumbers">Their numbers there.</param>
internal sealed record SortedTerms(uint[] Short, int[] ShortNumbers, string[] Long, int[] LongNumbers);
