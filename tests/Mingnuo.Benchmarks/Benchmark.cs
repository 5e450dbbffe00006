using Mingnuo.Benchmarks.Contestants;
using Mingnuo.Benchmarks.Hubs;
using Mingnuo.Benchmarks.Measuring;
using Mingnuo.Benchmarks.Search;

namespace Mingnuo.Benchmarks;

/// <summary>Makes the hubs, runs the contests, prints the report.</summary>
internal sealed class Benchmark(BenchmarkOptions options, string work, TextWriter to)
{
    private readonly Vocabulary _vocabulary = Vocabulary.Load();
    private readonly Report _report = new(to);

    /// <summary>Runs all that the options ask for.</summary>
    public async Task Run(CancellationToken cancel)
    {
        if (options.Hugo is null)
        {
            to.WriteLine("Hugo is not installed: Mingnuo is timed alone.");
        }

        string mingnuo = options.Mingnuo ?? MingnuoProgram.Publish(work);
        foreach (int size in options.Build ? options.Sizes : [])
        {
            PageMaker hub = new(_vocabulary, size);
            List<Contestant> contestants = Written(hub, mingnuo, size);
            BuildResult[] results = [.. new BuildContest(contestants, work, options.Runs).Run(cancel)];
            _report.Builds(results, options.Hugo is null ? null : results[0]);
        }

        if (options.Campaign)
        {
            _report.Campaign(new CampaignContest(mingnuo, options.Hugo, work, options.Runs).Run(_vocabulary, options.Themes, cancel), options.Hugo is not null);
        }

        if (options.Preview)
        {
            PageMaker hub = new(_vocabulary, options.PreviewPages);
            List<Contestant> contestants = Written(hub, mingnuo, options.PreviewPages);
            _report.Previews(
                await new PreviewContest(contestants).Run(hub, options.PreviewPages, cancel),
                options.Hugo is null ? null : contestants[0].Name);
        }

        if (options.Check)
        {
            int size = options.Sizes.Max();
            _report.Checks(size, new CheckContest(mingnuo, work, options.Runs).Run(new PageMaker(_vocabulary, size), size, cancel));
        }

        if (options.History)
        {
            int size = options.Sizes.Max();
            _report.Histories(size, new HistoryContest(mingnuo, work, options.Runs).Run(new PageMaker(_vocabulary, size), cancel));
        }

        if (options.Search)
        {
            string hub = options.Hub ?? MadeToSearch(mingnuo);
            string? pagefind = PagefindProgram.Find();
            to.WriteLine(pagefind is null ? "Pagefind is not installed (npm installs it): Mingnuo searches alone." : "");
            _report.Searches(await new SearchRound(mingnuo, pagefind, work, options.Runs).Run(hub, cancel));
        }
    }

    private string MadeToSearch(string mingnuo)
    {
        string folder = Path.Combine(work, "hubs", "search");
        new MingnuoSite(mingnuo, "plain", folder).WriteHub(new PageMaker(_vocabulary, options.Sizes.Max()));
        return folder;
    }

    /// <summary>The same hub for every program, Hugo first where it takes part.</summary>
    private List<Contestant> Written(PageMaker hub, string mingnuo, int size)
    {
        string folder = Path.Combine(work, "hubs", $"{size}");
        List<Contestant> contestants =
            [.. options.Themes.Select(theme => new MingnuoSite(mingnuo, theme, Path.Combine(folder, $"mingnuo-{theme}")))];
        if (options.Hugo is { } hugo)
        {
            contestants.Insert(0, new HugoSite(hugo, Path.Combine(folder, "hugo")));
        }

        contestants.ForEach(contestant => contestant.WriteHub(hub));
        return contestants;
    }
}
