using System.Net;
using System.Net.Sockets;

namespace Mingnuo.Tests.Cli.Commands;

/// <summary>A folder, served on this machine until it is closed. What went wrong meanwhile fails the test.</summary>
internal sealed class TestSite : IDisposable
{
    private readonly HttpListener _listener;
    private readonly Task _serving;
    private readonly List<string> _wrong = [];

    /// <param name="folder">The folder.</param>
    /// <param name="isBroken">Which paths are answered with 503; none.</param>
    public TestSite(string folder, Func<string, bool>? isBroken = null)
    {
        _listener = Start();
        Address = _listener.Prefixes.Single();
        _serving = Task.Run(async () =>
        {
            while (await Next() is { } asked)
            {
                try
                {
                    await Answer(asked, folder, isBroken);
                }
                catch (Exception e) when (e is HttpListenerException or IOException)
                {
                    _wrong.Add($"{asked.Request.Url}: {e.Message}");
                }
            }
        });
    }

    /// <summary>The address of the home page.</summary>
    public string Address { get; }

    public void Dispose()
    {
        _listener.Close();
        _serving.GetAwaiter().GetResult();
        Assert.Equal([], _wrong);
    }

    /// <summary>A free port may be another's a moment later.</summary>
    private static HttpListener Start()
    {
        for (int time = 1; ; time++)
        {
            var listener = new HttpListener();
            using (var free = new TcpListener(IPAddress.Loopback, 0))
            {
                free.Start();
                listener.Prefixes.Add($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
            }

            try
            {
                listener.Start();
                return listener;
            }
            catch (HttpListenerException) when (time < 20)
            {
                listener.Close();
            }
        }
    }

    private static async Task Answer(HttpListenerContext asked, string folder, Func<string, bool>? isBroken)
    {
        string path = Uri.UnescapeDataString(asked.Request.Url!.AbsolutePath);
        bool isThere = File.Exists(folder + path);
        asked.Response.StatusCode = isBroken?.Invoke(path) == true ? 503 : isThere ? 200 : 404;
        if (asked.Response.StatusCode == 200)
        {
            await asked.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(folder + path));
        }

        asked.Response.Close();
    }

    /// <summary>The next request; <see langword="null"/> when it was closed.</summary>
    private async Task<HttpListenerContext?> Next()
    {
        try
        {
            return await _listener.GetContextAsync();
        }
        catch (Exception e) when (!_listener.IsListening && e is HttpListenerException or ObjectDisposedException)
        {
            return null;
        }
    }
}
