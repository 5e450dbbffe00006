using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Mingnuo.Cli.Preview;

/// <summary>
/// Kestrel, and nothing around it: no configuration file, environment variable or log can change what it does. It listens on this machine's
/// IPv4 loopback only.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly KestrelServer _server;

    private PreviewServer(KestrelServer server, int port)
    {
        _server = server;
        Port = port;
    }

    /// <summary>The port that it listens on.</summary>
    public int Port { get; }

    /// <summary>Starts listening.</summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="answers">Answers the requests.</param>
    /// <exception cref="IOException">Another program listens on that port.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">This user may not listen on that port.</exception>
    public static async Task<PreviewServer> Start(int port, IHttpApplication<HttpContext> answers)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        var sockets = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var server = new KestrelServer(Options.Create(options), sockets, NullLoggerFactory.Instance);
        await server.StartAsync(answers, CancellationToken.None);
        string address = server.Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new PreviewServer(server, new Uri(address).Port);
    }

    /// <summary>Stops at once: streams that wait for changes would never end by themselves.</summary>
    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(new CancellationToken(canceled: true));
        _server.Dispose();
    }
}
