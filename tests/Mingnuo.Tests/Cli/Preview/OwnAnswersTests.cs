using System.Net;

namespace Mingnuo.Tests.Cli.Preview;

public sealed class OwnAnswersTests
{
    [Theory]
    [InlineData("events")]
    [InlineData("mistakes")]
    public async Task Only_a_script_of_our_own_pages_with_this_run_s_token_is_told_anything(string name)
    {
        await using PreviewScene scene = await PreviewScene.Small();
        await using PreviewScene otherRun = await PreviewScene.Small();
        string query = await scene.Query();
        string own = scene.Address.AbsoluteUri.TrimEnd('/');
        string localhost = own.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        (string Query, string Header, string Value, HttpStatusCode Status)[] cases =
        [
            (query, "Sec-Fetch-Site", "same-origin", HttpStatusCode.OK),
            (query, "Origin", own, HttpStatusCode.OK),
            (query, "Origin", own.ToUpperInvariant(), HttpStatusCode.OK),
            (query, "X-Nothing", "1", HttpStatusCode.Forbidden),
            (query, "Sec-Fetch-Site", "none", HttpStatusCode.Forbidden),
            (query, "Origin", "null", HttpStatusCode.Forbidden),
            (query, "Origin", localhost, HttpStatusCode.Forbidden),
            (query, "Origin", "https" + own[4..], HttpStatusCode.Forbidden),
            (query, "Origin", own + ".example.org", HttpStatusCode.Forbidden),
            (query, "Origin", $"http://127.0.0.1:{scene.Address.Port + 1}", HttpStatusCode.Forbidden),
            ("", "Sec-Fetch-Site", "same-origin", HttpStatusCode.Forbidden),
            ("?token=", "Sec-Fetch-Site", "same-origin", HttpStatusCode.Forbidden),
            ("?token=0123456789abcdef0123456789abcdef", "Sec-Fetch-Site", "same-origin", HttpStatusCode.Forbidden),
            (query.ToUpperInvariant(), "Sec-Fetch-Site", "same-origin", HttpStatusCode.Forbidden),
            (await otherRun.Query(), "Sec-Fetch-Site", "same-origin", HttpStatusCode.Forbidden),
        ];
        foreach ((string asked, string header, string value, HttpStatusCode status) in cases)
        {
            using HttpResponseMessage answer = await scene.Get($"/__mingnuo/{name}{asked}", (header, value));
            Assert.True(answer.StatusCode == status, $"{asked} {header}: {value} gave {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_foreign_origin_is_not_excused_by_what_the_browser_says_of_the_site()
    {
        await using PreviewScene scene = await PreviewScene.Small();
        using HttpResponseMessage answer = await scene.Get(
            $"/__mingnuo/events{await scene.Query()}", ("Origin", "http://example.org"), ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_of_an_edition_that_is_past_is_told_to_reload_at_once()
    {
        await using PreviewScene scene = await PreviewScene.Small();
        string query = await scene.Query();
        Assert.EndsWith("&edition=1", query, StringComparison.Ordinal);
        using PreviewEvents events = await scene.Listen(query[..^1] + "0");
        Assert.Equal("data: reload", await events.Next());
    }

    [Fact]
    public async Task Without_mistakes_there_is_nothing_to_show()
    {
        await using PreviewScene scene = await PreviewScene.Small();
        Assert.Equal("", await scene.Mistakes(await scene.Query()));
    }
}
