using System.Globalization;
using Mingnuo.Benchmarks.Measuring;
using Mingnuo.Benchmarks.Search;

namespace Mingnuo.Benchmarks;

/// <summary>Prints results as Markdown, so that they can be pasted where they are talked about, and says which goals are reached.</summary>
internal sealed class Report(TextWriter to)
{
    private const int GoalPages = 10_000;
    private const double GoalTime = 0.6;
    private const double GoalMemory = 0.5;
    private const int GoalPreviewPages = 3_000;
    private const double GoalPreview = 150;
    private const double GoalCheck = 1.2;
    private const double GoalHistory = 3;
    private const double GoalLargest = 60;

    /// <summary>One table of builds; ratios are to <paramref name="rival"/> where it took part.</summary>
    public void Builds(IReadOnlyList<BuildResult> results, BuildResult? rival)
    {
        Table(results, rival);
        if (rival?.Pages == GoalPages)
        {
            Against(results, rival);
        }
    }

    private void Table(IReadOnlyList<BuildResult> results, BuildResult? rival)
    {
        to.WriteLine();
        to.WriteLine("| pages | program | time | fastest–slowest | processor | peak memory | output | time ÷ Hugo | memory ÷ Hugo |");
        to.WriteLine("|--:|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (BuildResult result in results)
        {
            to.WriteLine(Text(
                $"| {result.Pages:N0} | {result.Contestant} | {result.Seconds:0.00} s | {result.Fastest:0.00}–{result.Slowest:0.00} s | {Seconds(result.ProcessorSeconds)} | {result.PeakMegabytes:0} MB | {result.OutputMegabytes:0.0} MB | {Ratio(result.Seconds, rival?.Seconds)} | {Ratio(result.PeakMegabytes, rival?.PeakMegabytes)} |"));
        }

        to.WriteLine();
    }

    /// <summary>Builds of a whole campaign, and how large its largest page is.</summary>
    public void Campaign(CampaignContest.Result result, bool hasRival)
    {
        BuildResult? rival = hasRival ? result.Builds[0] : null;
        Table(result.Builds, rival);
        if (rival is not null)
        {
            Against(result.Builds, rival);
        }

        to.WriteLine(Text($"campaign: largest page {result.Largest}, {Verdict("KB compressed", result.LargestKilobytes, GoalLargest)}"));
    }

    /// <summary>One table of previews.</summary>
    public void Previews(IReadOnlyList<PreviewResult> results, string? rival)
    {
        to.WriteLine();
        to.WriteLine("| pages | preview | edit shown after | fastest–slowest |");
        to.WriteLine("|--:|---|--:|--:|");
        foreach (PreviewResult result in results)
        {
            to.WriteLine(Text(
                $"| {result.Pages:N0} | {result.Contestant} | {Median.Of(result.Milliseconds):0} ms | {result.Milliseconds.Min():0}–{result.Milliseconds.Max():0} ms |"));
        }

        to.WriteLine();
        foreach (PreviewResult result in results.Where(result => result.Contestant != rival && result.Pages == GoalPreviewPages))
        {
            to.WriteLine(Text($"{result.Contestant}, {result.Pages:N0} pages: {Verdict("milliseconds", Median.Of(result.Milliseconds), GoalPreview)}"));
        }
    }

    /// <summary>A clean check beside one of the same hub with a tenth of its pages broken.</summary>
    public void Checks(int pages, (RunFigures Clean, RunFigures Broken) checks)
    {
        to.WriteLine();
        to.WriteLine("| pages | check | time | processor | peak memory |");
        to.WriteLine("|--:|---|--:|--:|--:|");
        foreach ((string name, RunFigures run) in new[] { ("nothing wrong", checks.Clean), (Text($"{pages / 10:N0} pages broken in ten ways"), checks.Broken) })
        {
            to.WriteLine(Text($"| {pages:N0} | {name} | {run.Seconds:0.00} s | {Seconds(run.ProcessorSeconds)} | {run.PeakMegabytes:0} MB |"));
        }

        to.WriteLine();
        to.WriteLine(Text($"checks, {pages:N0} pages: {Verdict("broken ÷ clean", checks.Broken.Seconds / checks.Clean.Seconds, GoalCheck)}"));
    }

    /// <summary>A build without a history beside one of the same hub with two commits for every page.</summary>
    public void Histories(int pages, (RunFigures Without, RunFigures With) builds)
    {
        to.WriteLine();
        to.WriteLine("| pages | build | time | processor | peak memory |");
        to.WriteLine("|--:|---|--:|--:|--:|");
        foreach ((string name, RunFigures run) in new[] { ("no repository", builds.Without), (Text($"{2 * pages:N0} commits"), builds.With) })
        {
            to.WriteLine(Text($"| {pages:N0} | {name} | {run.Seconds:0.00} s | {Seconds(run.ProcessorSeconds)} | {run.PeakMegabytes:0} MB |"));
        }

        to.WriteLine();
        to.WriteLine(Text($"history, {pages:N0} pages: {Verdict("seconds more", builds.With.Seconds - builds.Without.Seconds, GoalHistory)}"));
    }

    /// <summary>Search beside Pagefind, and what the index costs the build.</summary>
    public void Searches(SearchRound.Result result)
    {
        double index = result.With.Seconds - result.Without.Seconds;
        to.WriteLine();
        to.WriteLine("| | time | processor | peak memory |");
        to.WriteLine("|---|--:|--:|--:|");
        foreach ((string name, RunFigures run) in new[] { ("build without index", result.Without), ("build with index", result.With) })
        {
            to.WriteLine(Text($"| Mingnuo, {name} | {run.Seconds:0.00} s | {Seconds(run.ProcessorSeconds)} | {run.PeakMegabytes:0} MB |"));
        }

        if (result.Pagefind is { } peer)
        {
            to.WriteLine(Text($"| Pagefind, indexing alone | {peer.Seconds:0.00} s | {Seconds(peer.ProcessorSeconds)} | {peer.PeakMegabytes:0} MB |"));
        }

        to.WriteLine();
        to.WriteLine("| engine | first query loads | a further query | known item @1 | @10 | in one title only @1 | substrings: recall / precision | joined words: recall / first ten right | query: median / 95 % |");
        to.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (SearchFigures e in result.Engines)
        {
            to.WriteLine(Text($"| {e.Engine} | {e.ColdBytes / 1000:0} KB | {e.FurtherBytes / 1000:0} KB | {e.KnownAtOne:0.00} | {e.KnownAtTen:0.00} | {e.OnlyTitleAtOne:0.00} | {e.Substrings.Recall:0.000} / {e.Substrings.Precision:0.000} | {e.Joined.Recall:0.000} / {e.Joined.FirstTen:0.000} | {Median.Of(e.Milliseconds):0} ms / {e.SlowMilliseconds:0} ms |"));
        }

        SearchFigures own = result.Engines[0];
        to.WriteLine();
        to.WriteLine(Text($"search: {Verdict("share of the build", index / result.With.Seconds, 0.35)}; {Verdict("memory in MB", result.With.PeakMegabytes, 600)}"));
        to.WriteLine(Text($"search: {Verdict("median milliseconds", Median.Of(own.Milliseconds), 50)}; {Verdict("95 % milliseconds", own.SlowMilliseconds, 150)}"));
        if (result.Pagefind is { } rival)
        {
            SearchFigures other = result.Engines[1];
            to.WriteLine(Text($"search: {Verdict("index time ÷ Pagefind", index / rival.Seconds, 0.1)}; {Verdict("first query's bytes ÷ Pagefind", own.ColdBytes / other.ColdBytes, 0.4)}; {Verdict("a further query's ÷ Pagefind", own.FurtherBytes / other.FurtherBytes, 0.8)}"));
        }
    }

    private void Against(IReadOnlyList<BuildResult> results, BuildResult rival)
    {
        foreach (BuildResult result in results.Where(result => result != rival))
        {
            to.WriteLine(Text($"{result.Contestant}, {result.Pages:N0} pages: {Verdict("time ÷ Hugo", result.Seconds / rival.Seconds, GoalTime)}; {Verdict("memory ÷ Hugo", result.PeakMegabytes / rival.PeakMegabytes, GoalMemory)}"));
        }
    }

    private static string Seconds(double figure) => double.IsNaN(figure) ? "–" : Text($"{figure:0.00} s");

    private static string Ratio(double figure, double? rival) => rival is { } other ? Text($"{figure / other:0.00}") : "–";

    private static string Verdict(string what, double figure, double goal) =>
        Text($"{what} {figure:0.##}, at most {goal:0.##} wanted: {(figure <= goal ? "reached" : "MISSED")}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
