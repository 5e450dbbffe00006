using System.Diagnostics;
using System.Globalization;
using Mingnuo.Benchmarks.Contestants;

namespace Mingnuo.Benchmarks.Measuring;

/// <summary>
/// Runs a command to its end and measures it. Where GNU time is installed the kernel's own account gives memory and processor
/// time; elsewhere the process is asked for its peak every few milliseconds, which can miss the very last growth.
/// </summary>
internal static class TimedRun
{
    private const string GnuTime = "/usr/bin/time";
    private const double BytesPerMegabyte = 1e6;

    /// <summary>Runs the command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="scratch">An existing folder for the account's file.</param>
    public static RunFigures Of(Command command, string scratch) =>
        OperatingSystem.IsLinux() && File.Exists(GnuTime) ? Accounted(command, Path.Combine(scratch, "time.txt")) : Polled(command);

    private static RunFigures Accounted(Command command, string account)
    {
        var timed = new Command(GnuTime, ["-o", account, "-f", "%M %U %S", command.Program, .. command.Arguments]) { ExitCode = command.ExitCode };
        long started = Stopwatch.GetTimestamp();
        timed.Run();
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        double[] fields = [.. File.ReadAllLines(account)[^1].Split(' ').Select(field => double.Parse(field, CultureInfo.InvariantCulture))];
        return new RunFigures(seconds, fields[1] + fields[2], fields[0] * 1024 / BytesPerMegabyte);
    }

    private static RunFigures Polled(Command command)
    {
        long peak = 0;
        long started = Stopwatch.GetTimestamp();
        command.Run(process => peak = Math.Max(peak, PeakOf(process)));
        return new RunFigures(Stopwatch.GetElapsedTime(started).TotalSeconds, double.NaN, peak / BytesPerMegabyte);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException) when (process.HasExited)
        {
            // It ended after the last look; what it had then stands.
            return 0;
        }
    }
}
