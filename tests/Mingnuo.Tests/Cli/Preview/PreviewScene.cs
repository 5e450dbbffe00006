using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Mingnuo.Build;
using Mingnuo.Cli.Preview;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Settings;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Preview;

/// <summary>A preview of a small hub that really listens, and a browser's side of it.</summary>
internal sealed partial class PreviewScene : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly StringWriter _lines;
    private readonly StringWriter _diagnostics;
    private readonly StringWriter _faults;
    private readonly HttpClient _client;
    private readonly PreviewSession _session;

    private PreviewScene(TestHub hub, PreviewSession session, StringWriter lines, StringWriter diagnostics, StringWriter faults)
    {
        (Hub, _session, _lines, _diagnostics, _faults) = (hub, session, lines, diagnostics, faults);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = session.Address, Timeout = s_patience };
    }

    /// <summary>The hub, to be edited.</summary>
    public TestHub Hub { get; }

    /// <summary>Where the site is served.</summary>
    public Uri Address => _session.Address;

    /// <summary>What a person sees in the terminal: the lines, then the diagnostics.</summary>
    public (string Lines, string Diagnostics) Terminal => (_lines.ToString(), _diagnostics.ToString());

    /// <summary>Previews a hub, which is deleted in the end.</summary>
    public static async Task<PreviewScene> Of(TestHub hub, string? baseUrl = null, Language language = Language.Chinese)
    {
        var request = new BuildRequest(hub.Root, new DateOnly(2011, 8, 15), null, baseUrl is null ? null : WebAddressType.Parse(baseUrl));
        var (lines, diagnostics, faults) = (new StringWriter(), new StringWriter(), new StringWriter());
        PreviewSession session = await PreviewSession.Start(
            new PreviewOptions(request, 0, language, "text"),
            TextWriter.Synchronized(lines), TextWriter.Synchronized(diagnostics), TextWriter.Synchronized(faults));
        return new PreviewScene(hub, session, lines, diagnostics, faults);
    }

    /// <summary>Previews the small hub.</summary>
    public static Task<PreviewScene> Small() => Of(TestHub.Small());

    /// <summary>Sends a request.</summary>
    public async Task<HttpResponseMessage> Send(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address);
        foreach ((string name, string value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    /// <summary>Gets an address.</summary>
    public Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, address, headers);

    /// <summary>The text at an address, whatever the status.</summary>
    public async Task<string> Text(string address)
    {
        using HttpResponseMessage answer = await Get(address);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The first line of the answer to a request whose target goes out exactly as written.</summary>
    public async Task<(string Status, string Body)> GetAsWritten(string target)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Address.Port, TestContext.Current.CancellationToken);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: {Address.Authority}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string all = await reader.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(s_patience, TestContext.Current.CancellationToken);
        return (all.Split(' ')[1], all);
    }

    /// <summary>What follows the name of an address of the preview's own on the page at an address: token and edition.</summary>
    public async Task<string> Query(string page = "") =>
        WebUtility.HtmlDecode(ScriptQuery().Match(await Text(page)).Groups["query"].Value);

    /// <summary>What the overlay of a page would show.</summary>
    public async Task<string> Mistakes(string query)
    {
        using HttpResponseMessage answer = await Get($"/__mingnuo/mistakes{query}", ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Listens as an open page does.</summary>
    public async Task<PreviewEvents> Listen(string query)
    {
        HttpResponseMessage answer = await Get($"/__mingnuo/events{query}", ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new PreviewEvents(answer, s_patience);
    }

    /// <summary>Waits until something is so.</summary>
    public static async Task Until(Func<Task<bool>> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(s_patience);
        while (!await isSo())
        {
            await Task.Delay(20, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        _client.Dispose();
        Hub.Dispose();
        Assert.Equal("", _faults.ToString());
    }

    [GeneratedRegex("""src="/__mingnuo/reload\.js(?<query>\?[^"]*)">""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ScriptQuery();
}
