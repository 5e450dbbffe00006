using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Mingnuo.Tests.Peers;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Commands;

public sealed class PreviewCommandTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly TestHub _hub = TestHub.Small();

    [Fact]
    public void A_port_that_is_taken_ends_with_2_and_a_plain_message()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        string port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        PeerResult result = CliProgram.Run(_hub.Root, "preview", "--port", port);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains($"端口 {port} 不能用", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("INT", 2)]
    [InlineData("TERM", 15)]
    public async Task It_tells_its_address_serves_there_and_ends_at_once_with_0_when_asked_to(string signal, int number)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals");
        Assert.SkipWhen(IsIgnoredHere(number), $"whoever started the tests had SIG{signal} ignored, and children inherit that");
        CancellationToken cancel = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo(CliProgram.FullPath, ["preview", "--port", "0", "--lang", "en", "--base-url", "https://example.org/hub/"])
        {
            WorkingDirectory = _hub.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        try
        {
            string? line = await process.StandardOutput.ReadLineAsync(cancel).AsTask().WaitAsync(s_patience, cancel);
            Assert.Matches(@"^preview at http://127\.0\.0\.1:\d+/hub/ \(Ctrl\+C ends it\)$", line);
            using var client = new HttpClient();
            string page = await client.GetStringAsync(new Uri(line!.Split(' ')[2]), cancel);
            Assert.Contains("href=\"/hub/pledges/\"", page, StringComparison.Ordinal);

            long asked = Stopwatch.GetTimestamp();
            PeerProgram.Run("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)], _hub.Root);
            await process.WaitForExitAsync(cancel).WaitAsync(s_patience, cancel);
            Assert.Equal(0, process.ExitCode);
            Assert.InRange(Stopwatch.GetElapsedTime(asked).TotalSeconds, 0, 15);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => _hub.Dispose();

    private static bool IsIgnoredHere(int signal)
    {
        const string Key = "SigIgn:";
        string? line = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith(Key, StringComparison.Ordinal)) : null;
        return line is not null && (ulong.Parse(line.AsSpan(Key.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (signal - 1) & 1) == 1;
    }
}
