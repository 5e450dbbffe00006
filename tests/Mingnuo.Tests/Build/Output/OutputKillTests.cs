using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Mingnuo.Build.Output;

namespace Mingnuo.Tests.Build.Output;

/// <summary>A process that is killed while it writes; it is this program again, which sees in its environment that it is to be the victim.</summary>
public sealed class OutputKillTests
{
    private const string Scene = "MINGNUO_KILL_HUB";
    private const string Step = "MINGNUO_KILL_BEFORE_STEP";

    private static readonly OutputTree s_old = OutputScene.Tree([.. Pages("old")]);
    private static readonly OutputTree s_new = OutputScene.Tree([.. Pages("new")]);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(50)]
    [InlineData(200)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(500)]
    [InlineData(605)]
    [InlineData(606)]
    public async Task A_process_killed_while_it_writes_leaves_a_whole_site_and_the_next_run_clears_up(int step)
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_old);
        await RunAndDie(scene.Hub, step);
        Assert.NotEmpty(scene.Leftovers);
        string site = OutputScene.Actual(scene.Folder);
        Assert.True(site == OutputScene.Expected(s_old) || site == OutputScene.Expected(s_new), "a mix");
        scene.MustWrite(s_new);
    }

    [ModuleInitializer]
    internal static void DieIfAsked()
    {
        if (Environment.GetEnvironmentVariable(Scene) is { } hub)
        {
            Die(hub, int.Parse(Environment.GetEnvironmentVariable(Step)!, CultureInfo.InvariantCulture));
            Environment.Exit(1);
        }
    }

    private static void Die(string hub, int lastStep)
    {
        int step = 0;
        OutputWriter.Write(s_new, Path.Combine(hub, "output"), hub, new OutputDisk(_ =>
        {
            if (Interlocked.Increment(ref step) == lastStep)
            {
                Process.GetCurrentProcess().Kill();
                Thread.Sleep(Timeout.Infinite);
            }
        }));
    }

    private static IEnumerable<(string Path, string Content)> Pages(string content) =>
        Enumerable.Range(0, 200).Select(i => ($"p{i}/index.html", i % 3 == 0 ? "same" : content));

    private static async Task RunAndDie(string hub, int step)
    {
        string program = Path.ChangeExtension(typeof(OutputKillTests).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null)!;
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            Environment = { [Scene] = hub, [Step] = step.ToString(CultureInfo.InvariantCulture) },
        };
        using Process process = Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == (OperatingSystem.IsWindows() ? -1 : 128 + 9), "it did not die");
    }
}
