using Mingnuo.Build;

namespace Mingnuo.Cli.Preview;

/// <summary>A running preview: a server, a watcher, and the loop that builds between them.</summary>
internal sealed class PreviewSession : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PreviewServer _server;
    private readonly HubWatcher _watcher;

    private PreviewSession(PreviewServer server, HubWatcher watcher, Uri address, Func<CancellationToken, Task> loop)
    {
        (_server, _watcher, Address) = (server, watcher, address);
        Task running = Task.Run(() => loop(_stop.Token));
        Ended = Task.WhenAny(running, watcher.Broken).Unwrap();
    }

    /// <summary>Where a browser finds the site.</summary>
    public Uri Address { get; }

    /// <summary>Fails when the preview cannot go on; never completes otherwise.</summary>
    public Task Ended { get; }

    /// <summary>Starts to listen and watch, then to build; requests wait for the first build.</summary>
    public static async Task<PreviewSession> Start(PreviewOptions options, TextWriter lines, TextWriter diagnostics, TextWriter faults)
    {
        var stage = new PreviewStage();
        var changes = new ChangeSignal();
        PreviewServer server = await PreviewServer.Start(options.Port, new PreviewAnswers(stage, options.Language, faults));
        var host = new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", server.Port).Uri;
        BuildRequest request = options.Request with { BaseUrl = options.Request.BaseUrl ?? host };
        var terminal = new PreviewTerminal(lines, diagnostics, options);
        var loop = new PreviewLoop(new Engine(request), changes, stage, terminal, options.Language);
        var watcher = new HubWatcher(request.Root, changes.Raise);
        var address = new Uri(host, request.BaseUrl!.AbsolutePath);
        terminal.Serving(address);
        return new PreviewSession(server, watcher, address, loop.Run);
    }

    /// <summary>Ends at once; a build that is under way is left to itself.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _watcher.Dispose();
        await _server.DisposeAsync();
        _stop.Dispose();
    }
}
