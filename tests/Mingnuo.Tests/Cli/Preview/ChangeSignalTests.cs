using System.Diagnostics;
using Mingnuo.Cli.Preview;

namespace Mingnuo.Tests.Cli.Preview;

public sealed class ChangeSignalTests
{
    [Fact]
    public async Task Many_changes_of_one_save_are_one()
    {
        var changes = new ChangeSignal();
        for (int i = 0; i < 50; i++)
        {
            changes.Raise();
        }

        await changes.Wait(TestContext.Current.CancellationToken);
        await changes.WaitForQuiet(TestContext.Current.CancellationToken);
        Task second = changes.Wait(TestContext.Current.CancellationToken);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);
        changes.Raise();
        await second;
    }

    [Fact]
    public async Task A_change_before_anybody_waits_is_not_lost()
    {
        var changes = new ChangeSignal();
        changes.Raise();
        await changes.Wait(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Changes_without_end_do_not_hold_it_up()
    {
        var changes = new ChangeSignal();
        using var stop = new CancellationTokenSource();
        Task noise = Task.Run(
            () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    changes.Raise();
                    Thread.Sleep(1);
                }
            },
            TestContext.Current.CancellationToken);
        long started = Stopwatch.GetTimestamp();
        await changes.WaitForQuiet(TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await noise;
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 90, 5_000);
    }

    [Fact]
    public async Task Waiting_can_be_given_up() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => new ChangeSignal().Wait(new CancellationToken(canceled: true)));
}
