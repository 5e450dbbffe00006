using System.Globalization;
using Mingnuo.Build.Output;

namespace Mingnuo.Tests.Build.Output;

public sealed class OutputLockTests
{
    private static readonly OutputTree s_tree = OutputScene.Tree(("index.html", "new"));

    [Fact]
    public void While_one_build_writes_a_second_is_refused_and_told_who_does()
    {
        using var scene = new OutputScene();
        OutputResult? second = null;
        scene.Write(s_tree, new OutputDisk(step => second ??= step.StartsWith("exchange", StringComparison.Ordinal)
            || step.StartsWith("move", StringComparison.Ordinal) ? scene.Write(s_tree) : null));
        Assert.Equal(OutputOutcome.Refused, second!.Outcome);
        Assert.Contains(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), second.Problem!.Chinese, StringComparison.Ordinal);
        scene.MustWrite(s_tree);
    }

    [Fact]
    public void A_lock_file_that_a_dead_process_left_locks_nobody_out()
    {
        using var scene = new OutputScene();
        File.WriteAllText(scene.Folder + ".mingnuo-lock", "4194304\n1\n");
        scene.MustWrite(s_tree);
    }

    [Fact]
    public void Of_many_that_want_it_at_once_never_two_have_it()
    {
        using var scene = new OutputScene();
        string path = scene.Folder + ".mingnuo-lock";
        int inside = 0, clashes = 0, taken = 0;
        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            using OutputLock? held = OutputLock.TryTake(path, out string _);
            if (held is not null)
            {
                Interlocked.Add(ref clashes, Interlocked.Increment(ref inside) - 1);
                Interlocked.Increment(ref taken);
                Thread.Yield();
                Interlocked.Decrement(ref inside);
            }
        });
        Assert.Equal(0, clashes);
        Assert.InRange(taken, 2, 2000);
        Assert.False(File.Exists(path));
    }
}
