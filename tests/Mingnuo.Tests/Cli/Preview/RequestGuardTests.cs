using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Mingnuo.Tests.Cli.Preview;

public sealed class RequestGuardTests
{
    [Fact]
    public async Task Only_the_names_of_this_machine_are_answered()
    {
        await using PreviewScene scene = await PreviewScene.Small();
        int port = scene.Address.Port;
        foreach (string name in new[] { $"127.0.0.1:{port}", $"localhost:{port}", $"LOCALHOST:{port}" })
        {
            using HttpResponseMessage answer = await scene.Get("/", ("Host", name));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, name);
        }

        foreach (string name in new[]
        {
            "example.org", $"example.org:{port}", $"127.0.0.1.example.org:{port}", "127.0.0.1", "localhost", $"127.0.0.1:{port + 1}", $"127.1:{port}",
            $"[::1]:{port}", $"localhost.:{port}", $"0.0.0.0:{port}",
        })
        {
            using HttpResponseMessage answer = await scene.Get("/", ("Host", name));
            Assert.True(answer.StatusCode == HttpStatusCode.MisdirectedRequest, name);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("MKCOL")]
    public async Task Nothing_can_be_done_but_reading(string method)
    {
        await using PreviewScene scene = await PreviewScene.Small();
        using HttpResponseMessage answer = await scene.Send(new HttpMethod(method), "/");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Head_says_what_get_would_and_sends_nothing()
    {
        await using PreviewScene scene = await PreviewScene.Small();
        using HttpResponseMessage get = await scene.Get("/units/oak/");
        using HttpResponseMessage head = await scene.Send(HttpMethod.Head, "/units/oak/");
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal("text/html; charset=utf-8", head.Content.Headers.ContentType!.ToString());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("cross-site", "navigate", "document", true)]
    [InlineData("same-site", "navigate", "document", true)]
    [InlineData("same-origin", "cors", "empty", true)]
    [InlineData("none", "navigate", "document", true)]
    [InlineData("cross-site", "no-cors", "script", false)]
    [InlineData("cross-site", "no-cors", "image", false)]
    [InlineData("cross-site", "cors", "empty", false)]
    [InlineData("cross-site", "navigate", "iframe", false)]
    [InlineData("same-site", "no-cors", "script", false)]
    [InlineData("same-site, same-origin", "no-cors", "script", false)]
    public async Task Another_site_may_link_here_and_no_more(string site, string mode, string destination, bool isAnswered)
    {
        await using PreviewScene scene = await PreviewScene.Small();
        using HttpResponseMessage answer = await scene.Get("/", ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination));
        Assert.Equal(isAnswered ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task It_listens_on_the_loopback_of_this_machine_only()
    {
        await using PreviewScene scene = await PreviewScene.Small();
        IEnumerable<IPAddress> others = NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(n => n.GetIPProperties().UnicastAddresses).Select(a => a.Address).Where(a => !a.Equals(IPAddress.Loopback)).Append(IPAddress.Parse("127.0.0.2"));
        foreach (IPAddress address in others)
        {
            using var client = new TcpClient(address.AddressFamily);
            await Assert.ThrowsAnyAsync<SocketException>(
                async () => await client.ConnectAsync(address, scene.Address.Port, TestContext.Current.CancellationToken));
        }
    }
}
