using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Mingnuo.Benchmarks.Contestants;

namespace Mingnuo.Benchmarks.Measuring;

/// <summary>A preview that runs until it is disposed.</summary>
internal sealed class PreviewServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(2);

    private readonly Process _process;
    private readonly HttpClient _client;
    private readonly ConcurrentQueue<string?> _printed = new();

    private PreviewServer(Process process, int port)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/"), Timeout = Patience };
        // Wanted only should it fail, but a full pipe that nobody reads would stop it.
        _process.OutputDataReceived += (_, line) => _printed.Enqueue(line.Data);
        _process.ErrorDataReceived += (_, line) => _printed.Enqueue(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Starts the contestant's preview on a free port.</summary>
    public static PreviewServer Start(Contestant contestant)
    {
        int port = FreePort();
        Command command = contestant.Preview(port);
        Process process = Process.Start(command.StartInfo)
            ?? throw new InvalidOperationException($"{command.Program} did not start");
        return new PreviewServer(process, port);
    }

    /// <summary>Asks for an address again and again until its page holds a text; throws when that takes too long.</summary>
    public async Task Shows(string address, string text, CancellationToken cancel)
    {
        long started = Stopwatch.GetTimestamp();
        while (!await ShowsNow(address, text))
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(started) > Patience)
            {
                throw new CommandFailedException(
                    $"{_process.StartInfo.FileName} does not show '{text}' at {address}\n{string.Join('\n', _printed)}");
            }

            await Task.Delay(PollEvery, cancel);
        }
    }

    /// <summary>Ends the preview.</summary>
    public void Dispose()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<bool> ShowsNow(string address, string text)
    {
        try
        {
            using HttpResponseMessage response = await _client.GetAsync(address);
            return response.IsSuccessStatusCode
                && (await response.Content.ReadAsStringAsync()).Contains(text, StringComparison.Ordinal);
        }
        catch (HttpRequestException refused) when (refused.InnerException is SocketException or IOException)
        {
            // It does not listen yet; the caller's patience has an end.
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
