using System.Diagnostics;

namespace Mingnuo.Benchmarks.Contestants;

/// <summary>A program and its arguments, ready to start.</summary>
internal sealed record Command(string Program, params IReadOnlyList<string> Arguments)
{
    private static readonly TimeSpan WatchEvery = TimeSpan.FromMilliseconds(5);

    /// <summary>What it ends with when all is as it should be.</summary>
    public int ExitCode { get; init; }

    /// <summary>How to start it with both its streams read by us.</summary>
    public ProcessStartInfo StartInfo => new(Program, Arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };

    /// <summary>Runs it to its end; throws with what it printed when it ends otherwise than it should.</summary>
    /// <param name="watch">Called every few milliseconds while it runs.</param>
    public void Run(Action<Process>? watch = null)
    {
        using Process process = Process.Start(StartInfo) ?? throw new InvalidOperationException($"{Program} did not start");
        // Both streams are read at once: a full pipe that nobody reads would stop the program.
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        while (watch is not null && !process.WaitForExit(WatchEvery))
        {
            watch(process);
        }

        process.WaitForExit();
        if (process.ExitCode != ExitCode)
        {
            throw new CommandFailedException($"{this} ended with {process.ExitCode}\n{output.Result}{errors.Result}");
        }
    }

    /// <summary>The command line as a person would type it.</summary>
    public override string ToString() => string.Join(' ', [Program, .. Arguments]);
}
