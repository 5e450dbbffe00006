using System.Diagnostics;
using System.Text;

namespace Mingnuo.Tests.Peers;

/// <summary>Runs a program that the tests use but do not bring: npm, node, java, git.</summary>
internal static class PeerProgram
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>The program's full path as the PATH gives it, or null where the machine has none.</summary>
    public static string? Find(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending))).FirstOrDefault(File.Exists);
    }

    /// <summary>Runs to the end; a program that takes over five minutes is killed and fails the test.</summary>
    public static PeerResult Run(string program, IEnumerable<string> arguments, string folder, string input = "", string summary = "")
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            // Java decodes file names as the locale says: under plain C it would pass over every 汉字 folder without a word.
            // And what a test breaks must not stand in the summary of the workflow that runs the test.
            Environment = { ["LC_ALL"] = "C.UTF-8", ["GITHUB_STEP_SUMMARY"] = summary },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");

        // Both pipes are drained while the program runs, or a full one would stop it.
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', start.ArgumentList)} did not end within {s_patience.TotalMinutes} minutes.");
        }

        return new PeerResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
