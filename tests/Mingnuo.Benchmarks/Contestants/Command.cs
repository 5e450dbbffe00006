using System.Diagnostics;

namespace Mingnuo.Benchmarks.Contestants;

/// <summary>A program and its arguments, ready to start.</summary>
internal sealed record Command(string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>How to start it with both its streams read by us.</summary>
    public ProcessStartInfo StartInfo => new(Program, Arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };

    /// <summary>Runs it to its end; throws with what it printed when it fails.</summary>
    public void Run()
    {
        using Process process = Process.Start(StartInfo) ?? throw new InvalidOperationException($"{Program} did not start");
        Finish(process);
    }

    /// <summary>Waits for a process started from this command; throws with what it printed when it failed.</summary>
    public void Finish(Process process)
    {
        // Both streams are read at once: a full pipe that nobody reads would stop the program.
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new CommandFailedException($"{this} ended with {process.ExitCode}\n{output}{errors.Result}");
        }
    }

    /// <summary>The command line as a person would type it.</summary>
    public override string ToString() => string.Join(' ', [Program, .. Arguments]);
}
