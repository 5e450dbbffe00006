namespace Mingnuo.Search.Searching;

/// <summary>What comes first among results.</summary>
public enum SearchSort
{
    /// <summary>What fits best.</summary>
    Relevance,

    /// <summary>The latest day; what has none comes last.</summary>
    Newest,
}
