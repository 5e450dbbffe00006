namespace Mingnuo.Benchmarks.Hubs;

/// <summary>One made page, before it is written in a contestant's own form.</summary>
/// <param name="Section">The folder: <c>unit-007</c>.</param>
/// <param name="Name">The file's name without <c>.md</c>: <c>report-0042</c>.</param>
/// <param name="Title">Plain text without characters that YAML minds.</param>
/// <param name="Summary">One sentence, likewise.</param>
/// <param name="Date">Its day.</param>
/// <param name="Body">Markdown; links to other pages are relative <c>.md</c> paths.</param>
internal sealed record HubPage(string Section, string Name, string Title, string Summary, DateOnly Date, string Body)
{
    /// <summary>Where the page is published: <c>unit-007/report-0042/</c>.</summary>
    public string Address => $"{Section}/{Name}/";

    /// <summary>The page's file below the folder that holds the pages.</summary>
    public string File => $"{Section}/{Name}.md";
}
