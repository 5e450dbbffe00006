namespace Mingnuo.Build.Pipelines;

/// <summary>Which head tags a page carries: the rules on government sites know three kinds of page.</summary>
internal enum PageKind
{
    /// <summary>The home page: the first three tags.</summary>
    Home,

    /// <summary>A list: the first seven.</summary>
    List,

    /// <summary>An article: the first ten, and the rest where they have a value.</summary>
    Article,
}
