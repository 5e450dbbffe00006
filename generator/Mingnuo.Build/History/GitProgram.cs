using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Mingnuo.Build.History;

/// <summary>
/// Runs git on a repository that may be hostile: no setting, variable, hook, filter or helper of the repository, the user or the machine
/// can make it run another program, ask anybody, or reach the network. The only place of the generator that starts a process.
/// </summary>
/// <param name="folder">The repository.</param>
/// <param name="limit">How long one run may take.</param>
internal sealed class GitProgram(GitFolder folder, TimeSpan limit)
{
    /// <summary>
    /// What stands before every command. A repository's own settings are read by git, so that what could run a program is named here, and
    /// <c>--work-tree</c> keeps it from looking at files that are not committed.
    /// </summary>
    private static readonly string[] Safe =
    [
        "--no-pager", "--no-replace-objects", "--literal-pathspecs",
        "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false", "-c", "log.showSignature=false",
        "-c", "safe.bareRepository=explicit", "-c", "protocol.allow=never", "-c", "core.attributesFile=/dev/null",
        "-c", "mailmap.file=", "-c", "mailmap.blob=HEAD:.mailmap", "-c", "log.showRoot=true",
        "-c", "log.diffMerges=separate", "-c", "log.follow=false", "-c", "merge.default=text",
    ];

    /// <summary>All that git is told of the machine: nothing of the user, nothing from the network, no lock, no question.</summary>
    private static readonly IReadOnlyDictionary<string, string> Variables = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_ATTR_NOSYSTEM"] = "1",
        ["GIT_GRAFT_FILE"] = "/dev/null",
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["GIT_OPTIONAL_LOCKS"] = "0",
        ["GIT_NO_LAZY_FETCH"] = "1",

        // Versions before 2.44 do not know the line above; without a protocol they cannot fetch either.
        ["GIT_ALLOW_PROTOCOL"] = "none",
        ["LC_ALL"] = "C",
    };

    /// <summary>Runs a command and reads what it says.</summary>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="input">What it is told.</param>
    /// <param name="read">Reads its answer to the end.</param>
    /// <returns>Why there is no whole answer; <see langword="null"/> when there is.</returns>
    public HistoryGap? Run(IEnumerable<string> arguments, string input, Action<Stream> read)
    {
        using Process? process = Start(arguments);
        if (process is null)
        {
            return HistoryGap.NoGit;
        }

        using var timer = new CancellationTokenSource(limit);
        using CancellationTokenRegistration atTheLimit = timer.Token.Register(() => process.Kill(entireProcessTree: true));
        Task talk = TellAsync(process, input);
        Task<string> complaints = process.StandardError.ReadToEndAsync();
        read(process.StandardOutput.BaseStream);
        process.WaitForExit();
        Task.WaitAll(talk, complaints);
        return timer.IsCancellationRequested ? HistoryGap.TooSlow : process.ExitCode == 0 ? null : HistoryGap.Failed;
    }

    private static async Task TellAsync(Process process, string input)
    {
        try
        {
            await using Stream stdin = process.StandardInput.BaseStream;
            await stdin.WriteAsync(Encoding.ASCII.GetBytes(input)).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // It ended before it had heard everything; its exit code says why.
        }
    }

    private Process? Start(IEnumerable<string> arguments)
    {
        if (Find() is not { } program)
        {
            return null;
        }

        var start = new ProcessStartInfo(program, [.. Safe, "--git-dir=" + folder.Git, "--work-tree=" + folder.Git, .. arguments])
        {
            WorkingDirectory = folder.Git,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string? system = Environment.GetEnvironmentVariable("SystemRoot");
        start.Environment.Clear();
        foreach ((string name, string value) in Variables)
        {
            start.Environment[name] = value;
        }

        if (system is not null)
        {
            // Without it no program of Windows starts.
            start.Environment["SystemRoot"] = system;
        }

        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The program by its full path, from the folders of <c>PATH</c> that have one: never from the folder that one stands in.</summary>
    private static string? Find()
    {
        string name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(f => Path.Combine(f, name))
            .FirstOrDefault(File.Exists);
    }
}
