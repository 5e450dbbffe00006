using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Mingnuo.Build.Output;

/// <summary>Work over a long list, spread over the cores in runs of neighbours.</summary>
internal static class Batches
{
    private const int Longest = 128;

    /// <summary>Calls <paramref name="work"/> with runs <c>[from, to)</c> that together are <c>[0, count)</c>; throws the first exception as it is.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="work">Does some of them, on any thread.</param>
    /// <param name="parallel">How many cores it may take, and when to stop; all of them, and never.</param>
    public static void Run(int count, Action<int, int> work, ParallelOptions? parallel = null)
    {
        if (count == 0)
        {
            return;
        }

        int length = Math.Clamp(count / (Environment.ProcessorCount * 8), 1, Longest);
        try
        {
            Parallel.ForEach(Partitioner.Create(0, count, length), parallel ?? new ParallelOptions(), run => work(run.Item1, run.Item2));
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }
}
