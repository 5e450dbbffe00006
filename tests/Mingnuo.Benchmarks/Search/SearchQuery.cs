namespace Mingnuo.Benchmarks.Search;

/// <summary>What is asked, and what a perfect search would find.</summary>
/// <param name="Text">What is typed.</param>
/// <param name="Right">The numbers of all pages that are right.</param>
/// <param name="Wanted">The number of the one page that the asker has in mind, or <see langword="null"/>.</param>
internal sealed record SearchQuery(string Text, IReadOnlySet<int> Right, int? Wanted = null)
{
    /// <summary>Whether only one title holds what is typed, so that its page must come first.</summary>
    public bool IsInOneTitle { get; init; }
}
