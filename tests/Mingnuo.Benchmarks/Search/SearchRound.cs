using Mingnuo.Benchmarks.Contestants;
using Mingnuo.Benchmarks.Hubs;
using Mingnuo.Benchmarks.Measuring;
using Mingnuo.Browser.Hubs;

namespace Mingnuo.Benchmarks.Search;

/// <summary>Builds a hub with and without its search index, lets Pagefind index the same pages, and asks both in a browser.</summary>
/// <param name="mingnuo">The published program.</param>
/// <param name="pagefind">Pagefind's program, or <see langword="null"/> where npm has not installed it.</param>
/// <param name="work">The folder for hubs and outputs.</param>
/// <param name="runs">Counted builds of each.</param>
internal sealed class SearchRound(string mingnuo, string? pagefind, string work, int runs)
{
    private const int Queries = 150;

    private readonly string _output = Path.Combine(work, "search-output");

    /// <summary>What the round gave.</summary>
    /// <param name="With">Builds with the index.</param>
    /// <param name="Without">Builds without it.</param>
    /// <param name="Pagefind">Pagefind's indexing of the built pages; <see langword="null"/> where it takes no part.</param>
    /// <param name="Engines">How the engines answer.</param>
    internal sealed record Result(RunFigures With, RunFigures Without, RunFigures? Pagefind, IReadOnlyList<SearchFigures> Engines);

    /// <summary>Runs it on the hub of a folder, which holds nothing but <c>content/pages</c>.</summary>
    public async Task<Result> Run(string hub, CancellationToken cancel)
    {
        Directory.CreateDirectory(_output);
        await using PagesServer server = await PagesServer.StartAsync(_output);
        var with = new List<RunFigures>();
        var without = new List<RunFigures>();
        for (int run = 0; run <= runs; run++)
        {
            cancel.ThrowIfCancellationRequested();
            without.Add(Build(hub, server, isSearched: false));
            with.Add(Build(hub, server, isSearched: true));
        }

        RunFigures? peer = pagefind is null
            ? null
            : TimedRun.Of(new Command(pagefind, "--site", _output, "--output-path", Path.Combine(_output, "pagefind")), work);
        var pages = SearchedPages.Read(hub);
        await using SearchBrowser browser = await SearchBrowser.StartAsync(server.Site);
        var contest = new SearchContest(pages, browser, Queries);
        var engines = new List<SearchFigures>();
        foreach (SearchEngine engine in pagefind is null ? new[] { SearchEngine.Mingnuo } : [SearchEngine.Mingnuo, SearchEngine.Pagefind])
        {
            engines.Add(await contest.Run(engine, cancel));
        }

        return new Result(RunFigures.MedianOf(with[1..]), RunFigures.MedianOf(without[1..]), peer, engines);
    }

    private RunFigures Build(string hub, PagesServer server, bool isSearched)
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(_output).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo folder)
            {
                folder.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }

        MingnuoSite.SetSearch(hub, isSearched);
        return TimedRun.Of(new Command(mingnuo, "build", "--root", hub, "--output", _output, "--base-url", server.Site.AbsoluteUri), work);
    }
}
