namespace Mingnuo.Benchmarks.Search;

/// <summary>A page as its reader sees it: what the truth of a search is counted on.</summary>
/// <param name="Address">Below the site's address: <c>unit-007/report-0042/</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lines">Its visible text, a block a line, without marks of Markdown.</param>
internal sealed record SearchedPage(string Address, string Title, IReadOnlyList<string> Lines)
{
    /// <summary>Whether the page shows a run of characters, in one block.</summary>
    public bool Shows(string run) =>
        Title.Contains(run, StringComparison.Ordinal) || Lines.Any(line => line.Contains(run, StringComparison.Ordinal));
}
