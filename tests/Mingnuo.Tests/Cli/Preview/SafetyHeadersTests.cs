using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mingnuo.Cli.Preview;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Preview;

public sealed class SafetyHeadersTests
{
    [Theory]
    [InlineData("/", 200, "")]
    [InlineData("/nowhere", 404, "")]
    [InlineData("/units/oak", 302, "")]
    [InlineData("/__mingnuo/reload.js", 200, "")]
    [InlineData("/__mingnuo/nothing", 404, "")]
    [InlineData("/__mingnuo/events", 403, "")]
    [InlineData("/", 421, "Host: example.org")]
    [InlineData("/", 403, "Sec-Fetch-Site: cross-site")]
    public async Task Every_answer_carries_them(string address, int status, string header)
    {
        await using PreviewScene scene = await PreviewScene.Small();
        string[] words = header.Split(": ");
        using HttpResponseMessage answer = await scene.Get(address, header.Length == 0 ? [] : [(words[0], words[1])]);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal([SafetyHeaders.ContentSecurityPolicy], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["DENY"], answer.Headers.GetValues("X-Frame-Options"));
        Assert.Equal(["no-store"], answer.Headers.GetValues("Cache-Control"));
        Assert.DoesNotContain(answer.Headers, h => h.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("mingnuo")]
    public void The_header_is_the_policy_of_the_pages_and_no_frames(string theme)
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("site/hub.yml", "theme: plain", "theme: " + theme);
        IElement? meta = hub.Site().Page("").QuerySelector("meta[http-equiv=Content-Security-Policy]");
        Assert.Equal(SafetyHeaders.ContentSecurityPolicy, meta!.GetAttribute("content") + "; frame-ancestors 'none'");
    }

    [Fact]
    public void The_page_of_mistakes_obeys_the_policy()
    {
        string html = Encoding.UTF8.GetString(MistakesPage.Of("<script>alert(1)</script>", Language.English));
        IDocument page = new HtmlParser().ParseDocument(html);
        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("pre")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script, style, [style]"));
    }
}
