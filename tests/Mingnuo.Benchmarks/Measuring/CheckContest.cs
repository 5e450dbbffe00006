using Mingnuo.Benchmarks.Contestants;
using Mingnuo.Benchmarks.Hubs;

namespace Mingnuo.Benchmarks.Measuring;

/// <summary>A check of a hub where nothing is wrong, and of the same with a tenth of its pages broken, in turns.</summary>
internal sealed class CheckContest(string program, string work, int runs)
{
    /// <summary>The processor time and clock time of both, as medians.</summary>
    public (RunFigures Clean, RunFigures Broken) Run(PageMaker hub, int pages, CancellationToken cancel)
    {
        MingnuoSite clean = Written(hub, "check-clean");
        MingnuoSite broken = Written(hub, "check-broken");
        broken.BreakPages(hub, pages / 10);
        var figures = (Clean: new List<RunFigures>(), Broken: new List<RunFigures>());
        for (int run = 0; run <= runs; run++)
        {
            cancel.ThrowIfCancellationRequested();
            figures.Clean.Add(TimedRun.Of(clean.Check(isBroken: false), work));
            figures.Broken.Add(TimedRun.Of(broken.Check(isBroken: true), work));
        }

        return (RunFigures.MedianOf(figures.Clean[1..]), RunFigures.MedianOf(figures.Broken[1..]));
    }

    private MingnuoSite Written(PageMaker hub, string name)
    {
        var site = new MingnuoSite(program, "plain", Path.Combine(work, "hubs", name));
        site.WriteHub(hub);
        return site;
    }
}
