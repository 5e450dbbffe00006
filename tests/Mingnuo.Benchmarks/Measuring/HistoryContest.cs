using Mingnuo.Benchmarks.Contestants;
using Mingnuo.Benchmarks.Hubs;

namespace Mingnuo.Benchmarks.Measuring;

/// <summary>A build of a hub that is no repository, and of the same with two commits for every page, in turns.</summary>
internal sealed class HistoryContest(string program, string work, int runs)
{
    /// <summary>The figures of both, as medians.</summary>
    public (RunFigures Without, RunFigures With) Run(PageMaker hub, CancellationToken cancel)
    {
        MingnuoSite without = Written(hub, "history-none");
        MingnuoSite with = Written(hub, "history-git");
        GitHistory.Make(with.Root);
        var figures = (Without: new List<RunFigures>(), With: new List<RunFigures>());
        for (int run = 0; run <= runs; run++)
        {
            cancel.ThrowIfCancellationRequested();
            figures.Without.Add(Build(without));
            figures.With.Add(Build(with));
        }

        return (RunFigures.MedianOf(figures.Without[1..]), RunFigures.MedianOf(figures.With[1..]));
    }

    private RunFigures Build(MingnuoSite site)
    {
        string output = Path.Combine(work, "history-output");
        RunFigures figures = TimedRun.Of(site.Build(output), work);
        Directory.Delete(output, recursive: true);
        return figures;
    }

    private MingnuoSite Written(PageMaker hub, string name)
    {
        var site = new MingnuoSite(program, "mingnuo", Path.Combine(work, "hubs", name));
        site.WriteHub(hub);
        return site;
    }
}
