namespace Mingnuo.Search.Queries;

/// <summary>Which terms of the index a term of a query stands for.</summary>
internal enum TermShape
{
    /// <summary>Itself.</summary>
    Exact,

    /// <summary>All that begin with it: how one 汉字 is searched, since its bigrams begin with it.</summary>
    Prefix,

    /// <summary>All that fit, where each <c>*</c> stands for any number of characters.</summary>
    Pattern,

    /// <summary>All within an edit distance.</summary>
    Fuzzy,
}
