using System.Text.RegularExpressions;
using Mingnuo.Benchmarks.Hubs;

namespace Mingnuo.Benchmarks.Search;

/// <summary>
/// Makes queries from the pages that are searched, always the same ones from the same pages: known items (a run of 4–8 汉字 of a
/// title), substrings (a random run of 2–4 汉字 of a text), and two words of one page typed together.
/// </summary>
internal sealed partial class SearchQueries(IReadOnlyList<SearchedPage> pages)
{
    private const ulong Seed = 20110815;
    private const int Patience = 5_000;

    /// <summary>Runs of titles.</summary>
    public IReadOnlyList<SearchQuery> KnownItems(int count) => Many(count, random =>
    {
        int wanted = random.Next(pages.Count);
        return Run(pages[wanted].Title, 4, 8, random) is { } run
            ? new SearchQuery(run, Showing(run), wanted) { IsInOneTitle = pages.Count(p => p.Title.Contains(run, StringComparison.Ordinal)) == 1 }
            : null;
    });

    /// <summary>Runs of texts.</summary>
    public IReadOnlyList<SearchQuery> Substrings(int count) => Many(count, random =>
        Run(Line(pages[random.Next(pages.Count)], random), 2, 4, random) is { } run ? new SearchQuery(run, Showing(run)) : null);

    /// <summary>Two words of one page, typed without a space. Right is a page that shows both.</summary>
    public IReadOnlyList<SearchQuery> Joined(int count) => Many(count, random =>
    {
        SearchedPage page = pages[random.Next(pages.Count)];
        string? first = Run(Line(page, random), 2, 2, random);
        string? second = Run(Line(page, random), 2, 2, random);
        if (first is null || second is null || first == second)
        {
            return null;
        }

        HashSet<int> right = Showing(first);
        right.IntersectWith(Showing(second));
        return new SearchQuery(first + second, right);
    });

    private static List<SearchQuery> Many(int count, Func<SplitMix64, SearchQuery?> make)
    {
        var random = new SplitMix64(Seed);
        var queries = new List<SearchQuery>(count);
        while (queries.Count < count)
        {
            if (make(random) is { } query)
            {
                queries.Add(query);
            }
        }

        return queries;
    }

    private HashSet<int> Showing(string run) => [.. Enumerable.Range(0, pages.Count).AsParallel().Where(i => pages[i].Shows(run))];

    private static string Line(SearchedPage page, SplitMix64 random) => page.Lines.Count == 0 ? "" : page.Lines[random.Next(page.Lines.Count)];

    /// <summary>A random piece of one of the text's runs of 汉字.</summary>
    private static string? Run(string text, int shortest, int longest, SplitMix64 random)
    {
        string[] runs = [.. Han().Matches(text).Select(m => m.Value).Where(run => run.Length >= shortest)];
        if (runs.Length == 0)
        {
            return null;
        }

        string run = runs[random.Next(runs.Length)];
        int length = Math.Min(run.Length, shortest + random.Next(longest - shortest + 1));
        return run.Substring(random.Next(run.Length - length + 1), length);
    }

    [GeneratedRegex("[一-鿿]+", RegexOptions.None, Patience)]
    private static partial Regex Han();
}
