using System.Diagnostics;
using System.Threading.Channels;

namespace Mingnuo.Cli.Preview;

/// <summary>Gathers the many small changes of one save (an editor writes, renames, touches) into one.</summary>
internal sealed class ChangeSignal
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(100);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that something changed.</summary>
    public void Raise() => _changes.Writer.TryWrite(true);

    /// <summary>Waits for a change since the last call.</summary>
    public async Task Wait(CancellationToken cancel) => await _changes.Reader.ReadAsync(cancel);

    /// <summary>
    /// Waits until nothing has changed for 20 ms; but no longer than 100 ms, so that a program that writes all the time does not hold the
    /// preview up. What changed meanwhile needs no wait of its own.
    /// </summary>
    public async Task WaitForQuiet(CancellationToken cancel)
    {
        long first = Stopwatch.GetTimestamp();
        do
        {
            await Task.Delay(s_quiet, cancel);
        }
        while (_changes.Reader.TryRead(out _) && Stopwatch.GetElapsedTime(first) < s_longest);
    }
}
