using System.Diagnostics;
using Mingnuo.Tests.Cli;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Sites;

/// <summary>The real program in an environment that is not that of these tests.</summary>
internal static class ForeignProgram
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a command to its end.</summary>
    /// <param name="arguments">As on the command line.</param>
    /// <param name="environment">What is set in its environment beside what these tests have.</param>
    /// <param name="knowsCultures">Whether the program is run with the system's cultures, which it does not want to know.</param>
    public static PeerResult Run(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, bool knowsCultures = false)
    {
        string program = Path.ChangeExtension(CliProgram.FullPath, null);
        ProcessStartInfo start = knowsCultures
            ? new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", ConfigWithCultures(program), program + ".dll", .. arguments])
            : new ProcessStartInfo(CliProgram.FullPath, arguments);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"mingnuo {string.Join(' ', arguments)} did not end within {s_patience.TotalMinutes} minutes");
        }

        return new PeerResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static string ConfigWithCultures(string program)
    {
        string config = Path.Combine(AppContext.BaseDirectory, "mingnuo-with-cultures.runtimeconfig.json");
        string written = File.ReadAllText(program + ".runtimeconfig.json");
        Assert.Contains("\"System.Globalization.Invariant\": true", written, StringComparison.Ordinal);
        File.WriteAllText(config, written.Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal));
        return config;
    }
}
