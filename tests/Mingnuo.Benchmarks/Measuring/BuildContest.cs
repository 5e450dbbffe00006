using Mingnuo.Benchmarks.Contestants;

namespace Mingnuo.Benchmarks.Measuring;

/// <summary>
/// Cold builds in turns: each run writes to a folder that was not there, and the programs alternate, so that whatever else the
/// machine does meets them alike. "Cold" is the program and its output; the system's cache of the hub's files is warm for all.
/// </summary>
internal sealed class BuildContest(IReadOnlyList<IBuilder> contestants, string work, int runs)
{
    private const double BytesPerMegabyte = 1e6;

    private readonly string _output = Path.Combine(work, "output");

    /// <summary>One uncounted round to warm the file cache, then the counted ones.</summary>
    public IEnumerable<BuildResult> Run(CancellationToken cancel)
    {
        double[] outputs = [.. contestants.Select(contestant => Once(contestant).Output)];
        var figures = contestants.Select(_ => new List<RunFigures>(runs)).ToArray();
        for (int run = 0; run < runs; run++)
        {
            for (int i = 0; i < contestants.Count; i++)
            {
                cancel.ThrowIfCancellationRequested();
                figures[i].Add(Once(contestants[i]).Figures);
            }
        }

        return contestants.Select((contestant, i) => new BuildResult(contestant.Name, contestant.Addresses.Count, figures[i], outputs[i]));
    }

    private (RunFigures Figures, double Output) Once(IBuilder contestant)
    {
        if (Directory.Exists(_output))
        {
            Directory.Delete(_output, recursive: true);
        }

        Settle();
        RunFigures figures = TimedRun.Of(contestant.Build(_output), work);
        return (figures, CheckedSize(contestant));
    }

    /// <summary>A build that left pages out would win unfairly, so every page must be there.</summary>
    private double CheckedSize(IBuilder contestant)
    {
        if (contestant.Addresses.FirstOrDefault(address => !File.Exists(Path.Combine(_output, address, "index.html"))) is { } missing)
        {
            throw new CommandFailedException($"{contestant.Name} did not write {missing}index.html");
        }

        return new DirectoryInfo(_output).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / BytesPerMegabyte;
    }

    /// <summary>Lets the disk finish what the run before left to it, so that nobody pays for the other's writing.</summary>
    private static void Settle()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
        {
            new Command("sync").Run();
        }
    }
}
