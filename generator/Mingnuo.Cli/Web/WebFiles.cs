using System.Net;
using Mingnuo.Cli;

namespace Mingnuo.Cli.Web;

/// <summary>Reads single files from the web, with limits on size and time.</summary>
internal sealed class WebFiles : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    /// <summary>How often a file is asked for before it is given up: a server may be busy for a moment.</summary>
    private const int Times = 3;

    private readonly HttpClient _client;

    /// <param name="maxBytes">The largest file that is read.</param>
    public WebFiles(int maxBytes) => _client = new HttpClient(new SocketsHttpHandler { MaxAutomaticRedirections = 3, ConnectTimeout = s_limit, UseCookies = false })
    {
        Timeout = s_limit,
        MaxResponseContentBufferSize = maxBytes,
    };

    /// <summary>Whether a text is a web address, and which.</summary>
    public static Uri? Address(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? address : null;

    /// <summary>The bytes of a file; <see langword="null"/> when there is none (404).</summary>
    /// <exception cref="UsageException">The server does not answer, or not with a file, or with one too large.</exception>
    public byte[]? Read(Uri address)
    {
        for (int time = 1; ; time++)
        {
            try
            {
                return ReadOnce(address);
            }
            catch (UsageException) when (time < Times)
            {
                // What went wrong the last time is told.
            }
        }
    }

    public void Dispose() => _client.Dispose();

    private byte[]? ReadOnce(Uri address)
    {
        try
        {
            using HttpResponseMessage answer = _client.GetAsync(address).GetAwaiter().GetResult();
            return answer.StatusCode switch
            {
                HttpStatusCode.NotFound => null,
                HttpStatusCode.OK => answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult(),
                var status => throw new UsageException($"{address} 答复 {(int)status} / answered {(int)status}, cannot be read"),
            };
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            throw new UsageException($"读不到 {address} / cannot be read: {e.Message}");
        }
    }
}
