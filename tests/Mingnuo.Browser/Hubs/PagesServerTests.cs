using System.Net;

namespace Mingnuo.Browser.Hubs;

public sealed class PagesServerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingnuo-server-");
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public PagesServerTests()
    {
        foreach (string path in new[] { "index.html", "404.html", "units/青桐/index.html", "css/a.css", "photo.png", ".hidden", ".well/a.html" })
        {
            string file = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, path);
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("/mingnuo/", 200, "index.html")]
    [InlineData("/mingnuo/units/青桐/", 200, "units/青桐/index.html")]
    [InlineData("/mingnuo/css/a.css", 200, "css/a.css")]
    [InlineData("/mingnuo/no/such/page/", 404, "404.html")]
    [InlineData("/mingnuo/.hidden", 404, "404.html")]
    [InlineData("/mingnuo/.well/a.html", 404, "404.html")]
    [InlineData("/", 404, "No site is published here.")]
    [InlineData("/css/a.css", 404, "No site is published here.")]
    [InlineData("/mingnuo/%2e%2e/%2e%2e/etc/passwd", 404, "No site is published here.")]
    public async Task An_address_is_answered_as_on_Pages(string address, int status, string body)
    {
        using var response = await AskAsync(address);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(body, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/mingnuo", "/mingnuo/")]
    [InlineData("/mingnuo/units/青桐?a=1", "/mingnuo/units/%E9%9D%92%E6%A1%90/?a=1")]
    public async Task A_folder_is_told_with_its_slash(string address, string location)
    {
        using var response = await AskAsync(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/mingnuo/", "text/html; charset=utf-8", true)]
    [InlineData("/mingnuo/css/a.css", "text/css; charset=utf-8", true)]
    [InlineData("/mingnuo/photo.png", "image/png", false)]
    public async Task Text_travels_compressed(string address, string type, bool isCompressed)
    {
        _client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        using var response = await AskAsync(address);

        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal(isCompressed ? ["gzip"] : [], response.Content.Headers.ContentEncoding);
    }

    private async Task<HttpResponseMessage> AskAsync(string address)
    {
        await using var server = await PagesServer.StartAsync(_folder.FullName);
        return await _client.GetAsync(new Uri(server.Site, address), TestContext.Current.CancellationToken);
    }
}
