using System.Text.RegularExpressions;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Peers;

/// <summary>
/// The npm packages that the tests measure against, as tests/peers pins them: installed by the first test that asks,
/// once for all test processes, into a folder that git ignores.
/// </summary>
internal static partial class NpmPeers
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(6);

    private static readonly Lazy<(string? Modules, string Reason)> s_installed = new(Install);

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "peers");

    /// <summary>
    /// The full path of <c>node_modules</c>; the calling test is skipped, with the reason, where npm is missing or cannot reach
    /// its registry. A package that does not match its pinned hash is a failure, never a skip.
    /// </summary>
    public static string Require()
    {
        var (modules, reason) = s_installed.Value;
        Assert.SkipWhen(modules is null, reason);
        return modules!;
    }

    /// <summary>Runs node in tests/peers, where it finds the pinned packages, and returns what it prints.</summary>
    public static string Node(IEnumerable<string> arguments, string input = "")
    {
        Require();
        var node = PeerProgram.Find("node");
        Assert.SkipWhen(node is null, "node is not installed");
        var result = PeerProgram.Run(node!, arguments, Folder, input);
        Assert.True(result.ExitCode == 0, $"node: {result.Error}");
        return result.Output;
    }

    private static (string? Modules, string Reason) Install()
    {
        if (PeerProgram.Find("npm") is not { } npm)
        {
            return (null, "npm is not installed");
        }

        var modules = Path.Combine(Folder, "node_modules");
        var stamp = Path.Combine(modules, ".installed-from");
        var wanted = File.ReadAllText(Path.Combine(Folder, "package-lock.json"));
        using var turn = WaitForTurn();
        if (File.Exists(stamp) && string.Equals(File.ReadAllText(stamp), wanted, StringComparison.Ordinal))
        {
            return (modules, "");
        }

        var run = PeerProgram.Run(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"], Folder);
        if (run.ExitCode != 0)
        {
            return Unreachable().Match(run.Error) is { Success: true } trouble
                ? (null, $"npm cannot fetch the pinned packages: {trouble.Value}")
                : throw new InvalidOperationException($"npm ci failed: {run.Error}");
        }

        File.WriteAllText(stamp, wanted);
        return (modules, "");
    }

    /// <summary>Holds off other test processes: the file is open to one at a time, and the system closes it when its holder dies.</summary>
    private static FileStream WaitForTurn()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "obj"));
        var until = Environment.TickCount64 + (long)s_patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder.FullName, "install.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Environment.TickCount64 < until)
            {
                Thread.Sleep(200);
            }
        }
    }

    [GeneratedRegex(@"code (E(NOTFOUND|CONNREFUSED|CONNRESET|TIMEDOUT|AI_AGAIN|NETUNREACH|NOTCACHED|[45]\d\d)|ERR_SOCKET_TIMEOUT)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unreachable();
}
