using System.Net;
using Mingnuo.Build;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Preview;

public sealed class SiteAnswersTests
{
    [Theory]
    [InlineData("/../site/hub.yml")]
    [InlineData("/../../../../../../etc/passwd")]
    [InlineData("/%2e%2e/site/hub.yml")]
    [InlineData("/.%2e/site/hub.yml")]
    [InlineData("/units/%2e%2e/%2e%2e/site/hub.yml")]
    [InlineData("/..%5csite%5chub.yml")]
    [InlineData("/..\\site\\hub.yml")]
    [InlineData("/%2e%2e%2fsite%2fhub.yml")]
    [InlineData("/..%252fsite%252fhub.yml")]
    [InlineData("//site/hub.yml")]
    [InlineData("///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("/site/hub.yml")]
    [InlineData("/content/units/oak.md")]
    [InlineData("/units/oak/index.html/")]
    [InlineData("/units//oak/")]
    [InlineData("/UNITS/oak/")]
    [InlineData("/units/oak/index.HTML")]
    [InlineData("/__mingnuo/../site/hub.yml")]
    [InlineData("/__mingnuo/%2e%2e/%2e%2e/site/hub.yml")]
    public async Task An_address_that_is_not_exactly_a_page_s_leads_nowhere(string target)
    {
        await using PreviewScene scene = await PreviewScene.Small();
        (string status, string body) = await scene.GetAsWritten(target);
        Assert.Equal("404", status);
        Assert.DoesNotContain("short-name", body, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/units/%00oak/")]
    [InlineData("/units/oak%0d%0aX-Evil:1")]
    public async Task A_control_character_gets_no_page_and_no_header(string target)
    {
        await using PreviewScene scene = await PreviewScene.Small();
        (string status, string all) = await scene.GetAsWritten(target);
        Assert.Contains(status, new[] { "400", "404" });
        Assert.DoesNotContain("X-Evil", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_site_s_own_page_for_that()
    {
        await using PreviewScene scene = await PreviewScene.Small();
        using HttpResponseMessage answer = await scene.Get("/nowhere/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        string html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(await scene.Text("/404.html"), html);
        Assert.Contains("<nav", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_asked_for_without_its_last_slash_is_found()
    {
        TestHub hub = TestHub.Small();
        hub.Write("content/pages/指南/第一步.md", "---\ntitle: 第一步\n---\n正文\n");
        await using PreviewScene scene = await PreviewScene.Of(hub);
        using HttpResponseMessage answer = await scene.Get("/指南/第一步?a=1");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        string to = Assert.Single(answer.Headers.GetValues("Location"));
        Assert.Equal("/%E6%8C%87%E5%8D%97/%E7%AC%AC%E4%B8%80%E6%AD%A5/?a=1", to);
        Assert.Contains("<h1>第一步</h1>", await scene.Text(to), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/units/oak/", "text/html; charset=utf-8")]
    [InlineData("/units/oak/index.html", "text/html; charset=utf-8")]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/files/form.pdf", "application/pdf")]
    [InlineData("/odd.bin", "application/octet-stream")]
    [InlineData("/__mingnuo/reload.js", "text/javascript; charset=utf-8")]
    [InlineData("/__mingnuo/preview.css", "text/css; charset=utf-8")]
    public async Task A_file_has_its_type(string address, string type)
    {
        TestHub hub = TestHub.Small();
        hub.Write("site/static/odd.bin", "x");
        await using PreviewScene scene = await PreviewScene.Of(hub);
        using HttpResponseMessage answer = await scene.Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_served_page_is_the_built_one_with_one_script_more()
    {
        await using PreviewScene scene = await PreviewScene.Of(TestHub.Small(), "https://example.org/");
        foreach (string address in new[] { "", "units/oak/", "404.html" })
        {
            string path = address.EndsWith(".html", StringComparison.Ordinal) ? address : address + "index.html";
            string html = await scene.Text("/" + address);
            int at = html.IndexOf("<script type=\"module\" src=\"/__mingnuo/", StringComparison.Ordinal);
            int end = html.IndexOf("</script>\n", at, StringComparison.Ordinal) + "</script>\n".Length;
            Assert.StartsWith("</body>", html[end..], StringComparison.Ordinal);
            Assert.Equal(BuiltAtRoot(scene.Hub).Text(path), html.Remove(at, end - at));
        }
    }

    [Fact]
    public async Task Files_other_than_pages_are_as_built()
    {
        await using PreviewScene scene = await PreviewScene.Of(TestHub.Small(), "https://example.org/");
        BuiltSite built = BuiltAtRoot(scene.Hub);
        Assert.All(built.Paths, path => Assert.DoesNotContain("__mingnuo", built.Text(path), StringComparison.Ordinal));
        foreach (string path in built.Paths.Where(p => !p.EndsWith(".html", StringComparison.Ordinal)))
        {
            // A byte-order mark, which tables begin with, is no text to whoever reads one over HTTP.
            Assert.Equal(built.Text(path).TrimStart('\uFEFF'), await scene.Text("/" + path));
        }
    }

    [Fact]
    public async Task An_address_with_a_path_puts_the_site_below_it()
    {
        await using PreviewScene scene = await PreviewScene.Of(TestHub.Small(), "https://example.org/县/hub");
        Assert.EndsWith("/%E5%8E%BF/hub/", scene.Address.AbsoluteUri, StringComparison.Ordinal);
        Assert.Contains(scene.Address.AbsoluteUri, scene.Terminal.Lines, StringComparison.Ordinal);
        foreach (string address in new[] { "/", "/县/hub" })
        {
            using HttpResponseMessage answer = await scene.Get(address);
            Assert.Equal((HttpStatusCode.Found, "/%E5%8E%BF/hub/"), (answer.StatusCode, Assert.Single(answer.Headers.GetValues("Location"))));
        }

        string home = await scene.Text("/县/hub/");
        Assert.Contains("href=\"/%E5%8E%BF/hub/pledges/\"", home, StringComparison.Ordinal);
        using HttpResponseMessage page = await scene.Get("/县/hub/pledges/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using HttpResponseMessage outside = await scene.Get("/pledges/");
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    [Fact]
    public async Task Without_an_address_of_its_own_the_site_stands_where_it_is_served()
    {
        await using PreviewScene scene = await PreviewScene.Small();
        Assert.Equal($"http://127.0.0.1:{scene.Address.Port}/", scene.Address.AbsoluteUri);
        Assert.Contains($"rel=\"canonical\" href=\"{scene.Address}units/oak/\"", await scene.Text("/units/oak/"), StringComparison.Ordinal);
    }

    private static BuiltSite BuiltAtRoot(TestHub hub)
    {
        var request = new BuildRequest(hub.Root, new DateOnly(2011, 8, 15), null, new Uri("https://example.org/"));
        return new BuiltSite(Engine.RenderAll(new Engine(request).Run()));
    }
}
