using System.Diagnostics;
using Mingnuo.Benchmarks.Contestants;
using Mingnuo.Benchmarks.Hubs;

namespace Mingnuo.Benchmarks.Measuring;

/// <summary>From the moment a page is saved until its new text is served; all previews run side by side and are edited in turns.</summary>
internal sealed class PreviewContest(IReadOnlyList<Contestant> contestants)
{
    private const int Edits = 15;
    // Long enough for a server to finish what it does behind an edit.
    private const int ShortestPause = 1_000;
    // Hugo gathers changes on a half-second tick: edits made at equal distances would all meet the same phase of it.
    private const int PauseSpread = 500;

    private readonly SplitMix64 _random = new(20110701);

    /// <summary>Edits the hub's middle page once uncounted, then <see cref="Edits"/> times.</summary>
    public async Task<IReadOnlyList<PreviewResult>> Run(PageMaker hub, int pages, CancellationToken cancel)
    {
        HubPage page = hub.Make(pages / 2);
        var servers = new List<PreviewServer>();
        try
        {
            foreach (Contestant contestant in contestants)
            {
                servers.Add(PreviewServer.Start(contestant));
                await servers[^1].Shows(page.Address, page.Title, cancel);
            }

            var times = contestants.Select(_ => new List<double>(Edits)).ToArray();
            for (int edit = 0; edit <= Edits; edit++)
            {
                for (int i = 0; i < servers.Count; i++)
                {
                    await Task.Delay(ShortestPause + _random.Next(PauseSpread), cancel);
                    double milliseconds = await Edit(contestants[i], servers[i], page, edit, cancel);
                    if (edit > 0)
                    {
                        times[i].Add(milliseconds);
                    }
                }
            }

            return [.. contestants.Select((contestant, i) => new PreviewResult(contestant.Name, pages, times[i]))];
        }
        finally
        {
            servers.ForEach(server => server.Dispose());
        }
    }

    private static async Task<double> Edit(Contestant contestant, PreviewServer server, HubPage page, int edit, CancellationToken cancel)
    {
        string sentence = $"这一页刚刚改到第{edit + 1}稿";
        long saved = Stopwatch.GetTimestamp();
        contestant.WritePage(page with { Body = $"{page.Body}{sentence}。\n" });
        await server.Shows(page.Address, sentence, cancel);
        return Stopwatch.GetElapsedTime(saved).TotalMilliseconds;
    }
}
